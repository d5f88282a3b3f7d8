package io.campaignflow.workflow.engine;

import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.beans.DirectFieldAccessor;

/** The calls by which a person works on a task. */
final class TaskCommands {

	private TaskCommands() {
	}

	static boolean isOne(Command<?> command) {
		return command instanceof SubmitTaskFormCmd || isMove(command);
	}

	/** Whether it brings a task into other hands. */
	static boolean isMove(Command<?> command) {
		return command instanceof ClaimTaskCmd || command instanceof AssignTaskCmd || command instanceof DelegateTaskCmd
				|| command instanceof ResolveTaskCmd;
	}

	static String taskOf(Command<?> command) {
		return (String) new DirectFieldAccessor(command).getPropertyValue("taskId");
	}

}
