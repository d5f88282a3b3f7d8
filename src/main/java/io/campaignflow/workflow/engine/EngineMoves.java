package io.campaignflow.workflow.engine;

import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.ProcessMoves;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Messages to processes, and their deadlines. The engine's own authorizations would ask
 * for rights on the process that nobody has: the aggregate has decided already.
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
		acting.as(actor,
				() -> unasked(context -> engine.getRuntimeService()
					.createMessageCorrelation(message)
					.processInstanceBusinessKey(businessKey)
					.correlate()));
	}

	@Override
	public void postpone(String businessKey, String element, Instant due) {
		unasked(context -> engine.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKey(businessKey)
			.taskDefinitionKey(element)
			.list()
			.forEach(task -> postpone(context, task, Date.from(due))));
	}

	private void postpone(CommandContext context, Task task, Date due) {
		engine.getTaskService().setDueDate(task.getId(), due);
		ExecutionEntity execution = context.getExecutionManager().findExecutionById(task.getExecutionId());
		List.copyOf(execution.getJobs()).forEach(JobEntity::delete);
		execution.initializeTimerDeclarations();
	}

	private void unasked(Consumer<CommandContext> calls) {
		ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl) engine
			.getProcessEngineConfiguration();
		configuration.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(() -> {
			calls.accept(context);
			return null;
		}));
	}

}
