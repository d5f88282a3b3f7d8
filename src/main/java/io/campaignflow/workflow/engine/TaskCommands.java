package io.campaignflow.workflow.engine;

import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.beans.DirectFieldAccessor;

/** The calls by which a person works on a task. */
final class TaskCommands {

	private TaskCommands() {
	}

	static boolean isOne(Command<?> command) {
		return command instanceof SubmitTaskFormCmd || command instanceof ClaimTaskCmd;
	}

	static String taskOf(Command<?> command) {
		return (String) new DirectFieldAccessor(command).getPropertyValue("taskId");
	}

}
