package io.campaignflow.workflow.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.campaignflow.workflow.TaskForms;
import java.util.Map;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.beans.factory.ObjectProvider;

/**
 * What Tasklist shows in a form: the context the process gives, made at the moment of
 * asking, instead of every variable in sight of the task. Runs after the engine checked
 * that the person may read the task.
 */
class FormVariables extends CommandInterceptor {

	private final ObjectProvider<TaskForms> forms;

	private final ObjectMapper json;

	FormVariables(ObjectProvider<TaskForms> forms, ObjectMapper json) {
		this.forms = forms;
		this.json = json;
	}

	@Override
	@SuppressWarnings("unchecked")
	public <T> T execute(Command<T> command) {
		T variables = next.execute(command);
		return command instanceof GetTaskFormVariablesCmd asked ? (T) shown(asked.resourceId) : variables;
	}

	private VariableMap shown(String taskId) {
		VariableMap shown = Variables.createVariables();
		forms.getObject().context(taskId).forEach((key, value) -> put(shown, key, value));
		return shown;
	}

	private void put(VariableMap shown, String key, Object value) {
		if (value instanceof Iterable || value instanceof Map) {
			shown.putValueTyped(key, SpinValues.jsonValue(written(value)).create());
		}
		else {
			shown.put(key, value);
		}
	}

	private String written(Object value) {
		try {
			return json.writeValueAsString(value);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("The form's context is not JSON", ex);
		}
	}

}
