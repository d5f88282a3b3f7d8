package io.campaignflow.supervision.process;

import io.campaignflow.shared.Actor;
import io.campaignflow.supervision.GroupSteps;
import io.campaignflow.workflow.TaskAtHand;
import io.campaignflow.workflow.UserTaskContract;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What the form approve-group means: the leading group sends the group, or gives it back.
 */
@Component
class ApproveGroupContract implements UserTaskContract<ApproveGroupAnswers> {

	private final GroupSteps steps;

	ApproveGroupContract(GroupSteps steps) {
		this.steps = steps;
	}

	@Override
	public String form() {
		return GroupDispatchProcess.APPROVE_GROUP;
	}

	@Override
	public Class<ApproveGroupAnswers> answers() {
		return ApproveGroupAnswers.class;
	}

	@Override
	public void requireMayAct(TaskAtHand task, Actor actor) {
		steps.requireMayApprove(actor, task.subjectId());
	}

	/** People and units were looked at one by one before. */
	@Override
	public Set<String> inBatches() {
		return Set.of("decision", "reason");
	}

	@Override
	public void accept(TaskAtHand task, ApproveGroupAnswers answers, Actor actor) {
		if (answers.decision() == ApproveGroupAnswers.Choice.APPROVE) {
			steps.approve(actor, task.subjectId());
		}
		else {
			steps.giveBack(actor, task.subjectId(), answers.reason());
		}
	}

}
