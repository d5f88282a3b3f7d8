package io.campaignflow.workflow.engine;

import java.beans.FeatureDescriptor;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/**
 * Asked before every step of an expression: a step may start from one of our own objects,
 * from an execution or task, or from a plain value. Anything else (classes, loaders,
 * reflection, engine services) ends the expression.
 */
class PlainValuesOnly extends ELResolver {

	private static final List<Class<?>> PLAIN = List.of(CharSequence.class, Number.class, Boolean.class, Date.class,
			Temporal.class, Collection.class, Map.class, Enum.class, VariableScope.class);

	/** On executions and tasks, these lead into the engine or the class loader. */
	private static final Set<String> CLOSED = Set.of("class", "getClass", "processEngineServices",
			"getProcessEngineServices", "processEngine", "getProcessEngine", "bpmnModelInstance",
			"getBpmnModelInstance", "bpmnModelElementInstance", "getBpmnModelElementInstance");

	@Override
	public Object getValue(ELContext context, Object base, Object property) {
		check(base, property);
		return null;
	}

	@Override
	public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
		check(base, method);
		return null;
	}

	@Override
	public Class<?> getType(ELContext context, Object base, Object property) {
		check(base, property);
		return null;
	}

	@Override
	public void setValue(ELContext context, Object base, Object property, Object value) {
		if (base != null) {
			throw new ELException("Expressions only read");
		}
	}

	@Override
	public boolean isReadOnly(ELContext context, Object base, Object property) {
		return base != null;
	}

	@Override
	public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
		return null;
	}

	@Override
	public Class<?> getCommonPropertyType(ELContext context, Object base) {
		return Object.class;
	}

	private static void check(Object base, Object step) {
		if (base == null) {
			return;
		}
		boolean known = base.getClass().getName().startsWith("io.campaignflow.")
				|| PLAIN.stream().anyMatch(type -> type.isInstance(base));
		if (!known || CLOSED.contains(String.valueOf(step))) {
			throw new ELException("Not allowed in an expression: " + step);
		}
	}

}
