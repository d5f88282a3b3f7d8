package io.campaignflow.workflow.engine;

import io.campaignflow.shared.BusinessRuleViolation;
import java.util.Map;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.beans.DirectFieldAccessor;

/**
 * Turns the plain completion of a task into the submission of its form: what came along
 * as variables is an answer and must not become a process variable.
 */
class OneWayToComplete extends CommandInterceptor {

	@Override
	public <T> T execute(Command<T> command) {
		if (command instanceof ResolveTaskCmd) {
			requireNoVariables(command);
		}
		boolean completes = command instanceof CompleteTaskCmd && !(command instanceof ResolveTaskCmd);
		return next.execute(completes ? submission(command) : command);
	}

	/** Giving back would make process variables of them. */
	private static void requireNoVariables(Command<?> resolution) {
		Object variables = new DirectFieldAccessor(resolution).getPropertyValue("variables");
		if (variables instanceof Map<?, ?> given && !given.isEmpty()) {
			throw new BusinessRuleViolation("task-carries-variables");
		}
	}

	@SuppressWarnings("unchecked")
	private static <T> Command<T> submission(Command<T> completion) {
		DirectFieldAccessor given = new DirectFieldAccessor(completion);
		String taskId = (String) given.getPropertyValue("taskId");
		Map<String, Object> variables = (Map<String, Object>) given.getPropertyValue("variables");
		return (Command<T>) new SubmitTaskFormCmd(taskId, variables == null ? Map.of() : variables, false, false);
	}

}
