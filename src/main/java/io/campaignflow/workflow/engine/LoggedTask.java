package io.campaignflow.workflow.engine;

import io.campaignflow.workflow.TaskAtHand;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.slf4j.MDC;

/**
 * Gives everything that is logged while a task is being completed the ids of the subject
 * (of a plan, say), of its process instance and of the task. Their names have a prefix
 * because the structured format has fields of its own called {@code process} and so on.
 */
final class LoggedTask implements AutoCloseable {

	private static final String SUBJECT = "campaignflow.subject";

	private static final String PROCESS = "campaignflow.process";

	private static final String TASK = "campaignflow.task";

	private LoggedTask() {
	}

	static LoggedTask begin(DelegateTask task, TaskAtHand at) {
		MDC.put(SUBJECT, at.subjectId());
		MDC.put(PROCESS, task.getProcessInstanceId());
		MDC.put(TASK, at.id());
		return new LoggedTask();
	}

	@Override
	public void close() {
		MDC.remove(SUBJECT);
		MDC.remove(PROCESS);
		MDC.remove(TASK);
	}

}
