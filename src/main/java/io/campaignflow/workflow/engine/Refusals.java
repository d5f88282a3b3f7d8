package io.campaignflow.workflow.engine;

import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.Refusal;
import io.campaignflow.workflow.Worklist;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Brings refusals out of the engine as what they are. Our own callers get the refusal
 * itself, callers of the engine's REST interface (Tasklist) its status and sentence.
 */
class Refusals extends CommandInterceptor {

	private final Worklist worklist;

	private final EngineRest rest;

	Refusals(Worklist worklist, EngineRest rest) {
		this.worklist = worklist;
		this.rest = rest;
	}

	@Override
	public <T> T execute(Command<T> command) {
		try {
			return next.execute(command);
		}
		catch (RuntimeException ex) {
			throw Context.getCommandContext() == null ? translated(command, ex) : ex;
		}
	}

	private RuntimeException translated(Command<?> command, RuntimeException thrown) {
		RuntimeException refusal = Causes.first(thrown, Refusal.class)
			.map(RuntimeException.class::cast)
			.orElseGet(() -> TaskCommands.isOne(command) ? explained(command, thrown) : thrown);
		return refusal instanceof Refusal known && rest.isCalling() ? rest.refusal(known, formOf(command)) : refusal;
	}

	/** The form that was sent in, empty for other commands. */
	private String formOf(Command<?> command) {
		return TaskCommands.isOne(command) ? worklist.formOf(TaskCommands.taskOf(command)).orElse("") : "";
	}

	/**
	 * The engine reads a task and its execution one after the other; whoever is overtaken
	 * in between meets a fault of its inside instead of a missing task.
	 */
	private boolean isGone(String task) {
		return !TransactionSynchronizationManager.isActualTransactionActive() && !worklist.isOpen(task);
	}

	private RuntimeException explained(Command<?> command, RuntimeException thrown) {
		String task = TaskCommands.taskOf(command);
		if (thrown instanceof NullValueException || isGone(task)) {
			return worklist.gone(task);
		}
		if (thrown instanceof TaskAlreadyClaimedException taken) {
			return worklist.taken(taken.getTaskAssignee());
		}
		return thrown instanceof AuthorizationException ? new NotAllowed("task-not-yours") : thrown;
	}

}
