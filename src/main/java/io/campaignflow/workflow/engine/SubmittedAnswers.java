package io.campaignflow.workflow.engine;

import io.campaignflow.shared.BusinessRuleViolation;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/**
 * Takes what a person submitted and hands it to the completion listener. The engine would
 * make process variables of it; answers belong to the aggregate alone, so here they stay
 * a transient value of the task until the listener takes them.
 */
class SubmittedAnswers implements TaskFormHandler {

	/** Cannot be the key of a field: keys are words. */
	private static final String CARRIER = "submitted-answers";

	private final TaskFormHandler shown;

	SubmittedAnswers(TaskFormHandler shown) {
		this.shown = shown;
	}

	/** The answers of the submission this task is being completed by. */
	@SuppressWarnings("unchecked")
	static Map<String, Object> of(DelegateTask task) {
		for (String name : task.getVariableNamesLocal()) {
			if (!name.equals(CARRIER)) {
				throw new BusinessRuleViolation("task-carries-variables");
			}
		}
		Map<String, Object> submitted = (Map<String, Object>) task.getVariableLocal(CARRIER);
		return submitted == null ? Map.of() : submitted;
	}

	@Override
	public void submitFormVariables(VariableMap submitted, VariableScope task) {
		task.setVariableLocal(CARRIER, Variables.objectValue(PlainAnswers.of(submitted), true).create());
	}

	@Override
	public TaskFormData createTaskForm(TaskEntity task) {
		return shown.createTaskForm(task);
	}

	@Override
	public void parseConfiguration(Element activity, DeploymentEntity deployment, ProcessDefinitionEntity process,
			BpmnParse parse) {
		shown.parseConfiguration(activity, deployment, process, parse);
	}

}
