package io.campaignflow.workflow.engine;

import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.ProcessMoves;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Messages to processes. The engine's own authorizations would ask for rights on the
 * process that nobody has: the aggregate has decided already.
 */
@Component
class EngineMoves implements ProcessMoves {

	private final ProcessEngine engine;

	private final Acting acting;

	private final TransactionTemplate transaction;

	EngineMoves(ProcessEngine engine, Acting acting, PlatformTransactionManager transactions) {
		this.engine = engine;
		this.acting = acting;
		this.transaction = new TransactionTemplate(transactions);
	}

	@Override
	public <T> T make(Supplier<T> move) {
		return LostRaces.repeated(() -> transaction.execute(status -> move.get()));
	}

	@Override
	public void tell(Actor actor, String businessKey, String message) {
		ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl) engine
			.getProcessEngineConfiguration();
		acting.as(actor, () -> configuration.getCommandExecutorTxRequired()
			.execute(context -> context.runWithoutAuthorization(() -> {
				engine.getRuntimeService()
					.createMessageCorrelation(message)
					.processInstanceBusinessKey(businessKey)
					.correlate();
				return null;
			})));
	}

}
