package io.campaignflow.workflow.engine;

import io.campaignflow.workflow.TaskAtHand;
import io.campaignflow.workflow.TaskChange;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;

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

	/**
	 * The groups ({@code ROLE@unit}, {@code GROUP@id}) and accounts a task is offered to.
	 */
	static Set<String> candidates(DelegateTask task) {
		return task.getCandidates()
			.stream()
			.filter(link -> link.getType().equals(IdentityLinkType.CANDIDATE))
			.map(TaskIds::holder)
			.collect(Collectors.toSet());
	}

	private static String holder(IdentityLink link) {
		return link.getGroupId() == null ? link.getUserId() : link.getGroupId();
	}

	/** The task as it is about to be, with whom it will lie and who decides. */
	static TaskChange change(DelegateTask task) {
		TaskEntity entity = (TaskEntity) task;
		return new TaskChange(task.getId(), entity.getAssignee(), entity.getOwner(), entity.getDelegationStateString());
	}

	/**
	 * Whether hands, owner or state of delegation may be others now without a change of
	 * assignee that is told by itself.
	 */
	static boolean mayHaveChangedUnheard(TaskEntity task) {
		Set<String> changed = task.getPropertyChanges().keySet();
		boolean delegated = task.getOwner() != null || task.getDelegationState() != null;
		return !changed.contains(TaskEntity.ASSIGNEE)
				&& (delegated || changed.contains(TaskEntity.OWNER) || changed.contains(TaskEntity.DELEGATION));
	}

}
