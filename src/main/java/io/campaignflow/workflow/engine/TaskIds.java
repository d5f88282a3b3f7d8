package io.campaignflow.workflow.engine;

import io.campaignflow.workflow.TaskAtHand;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** The engine's task in the words of the seam. */
final class TaskIds {

	private TaskIds() {
	}

	static TaskAtHand of(DelegateTask task) {
		TaskEntity entity = (TaskEntity) task;
		String form = entity.getTaskDefinition().getFormDefinition().getCamundaFormDefinitionKey().getExpressionText();
		return new TaskAtHand(task.getId(), form, entity.getProcessDefinition().getKey(), task.getTaskDefinitionKey(),
				task.getExecution().getProcessBusinessKey());
	}

}
