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

/**
 * Takes what a person submitted and hands it to the completion listener. The engine would
 * make process variables of it; answers belong to the aggregate alone, so here they stay
 * with the command until the listener takes them.
 */
class SubmittedAnswers implements TaskFormHandler {

	private final TaskFormHandler shown;

	SubmittedAnswers(TaskFormHandler shown) {
		this.shown = shown;
	}

	/** The answers of the submission this task is being completed, or given back, by. */
	static Map<String, Object> of(DelegateTask task) {
		if (!task.getVariableNamesLocal().isEmpty()) {
			throw new BusinessRuleViolation("task-carries-variables");
		}
		return AnswersAtHand.ofThisCommand().take(task.getId());
	}

	@Override
	public void submitFormVariables(VariableMap submitted, VariableScope task) {
		AnswersAtHand.ofThisCommand().put(((TaskEntity) task).getId(), PlainAnswers.of(submitted));
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
