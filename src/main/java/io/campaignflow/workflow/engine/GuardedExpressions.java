package io.campaignflow.workflow.engine;

import java.util.Set;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ArrayELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;

/**
 * Expressions as far as our models need them: they see the beans of the modules'
 * {@code process} packages, process variables and plain values, nothing else. Outside a
 * process (that is where task queries and filters would evaluate what a user sent,
 * CVE-2026-109432) only the two questions of our own filters are answered.
 */
class GuardedExpressions extends JuelExpressionManager {

	static final String CURRENT_USER = "${currentUser()}";

	static final String CURRENT_USER_GROUPS = "${currentUserGroups()}";

	private static final Set<String> OUTSIDE_PROCESSES = Set.of(CURRENT_USER, CURRENT_USER_GROUPS);

	private final ModelBeans models;

	GuardedExpressions(ModelBeans models) {
		this.models = models;
	}

	@Override
	public Expression createExpression(String text) {
		ensureInitialized();
		return new JuelExpression(createValueExpression(text), this, text) {
			@Override
			public Object getValue(VariableScope scope, BaseDelegateExecution execution) {
				if (scope == null && !isLiteralText() && !OUTSIDE_PROCESSES.contains(expressionText)) {
					throw new BadUserRequestException("Expressions are not allowed here");
				}
				return super.getValue(scope, execution);
			}
		};
	}

	@Override
	protected ELResolver createElResolver() {
		CompositeELResolver resolvers = new CompositeELResolver();
		resolvers.add(new PlainValuesOnly());
		resolvers.add(new VariableScopeElResolver());
		resolvers.add(new VariableContextElResolver());
		resolvers.add(models);
		resolvers.add(new ArrayELResolver());
		resolvers.add(new ListELResolver());
		resolvers.add(new MapELResolver());
		resolvers.add(new BeanELResolver());
		return resolvers;
	}

}
