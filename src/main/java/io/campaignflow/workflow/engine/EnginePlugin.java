package io.campaignflow.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/**
 * Everything of the engine that plain settings cannot say. Waits for the migrations: the
 * engine asks for its plugins before it touches a table.
 */
@Component
@DependsOnDatabaseInitialization
class EnginePlugin extends AbstractProcessEnginePlugin {

	private final SeamParser seam;

	private final ModelBeans models;

	private final List<CommandInterceptor> calls;

	private final PeopleAsUsersFactory people;

	EnginePlugin(SeamParser seam, ModelBeans models, EngineCalls calls, PeopleAsUsersFactory people) {
		this.seam = seam;
		this.models = models;
		this.calls = calls.interceptors();
		this.people = people;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		engine.setCustomHistoryLevels(List.of(new LeanHistory()));
		engine.setExpressionManager(new GuardedExpressions(models));
		engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(seam)));
		engine.setIdentityProviderSessionFactory(people);
		engine.setResourceAuthorizationProvider(new TaskGrants());
		engine.setCustomSessionFactories(List.of(new AnswersAtHand.Factory()));
		engine.setCustomPreCommandInterceptorsTxRequired(calls);
	}

}
