package io.campaignflow.review.process;

import io.campaignflow.review.Reviews;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.TaskAtHand;
import io.campaignflow.workflow.UserTaskContract;
import org.springframework.stereotype.Component;

/** What the form draft-plan means: the drafter submits the text written on the portal. */
@Component
class DraftPlanContract implements UserTaskContract<DraftPlanAnswers> {

	private final Reviews reviews;

	DraftPlanContract(Reviews reviews) {
		this.reviews = reviews;
	}

	@Override
	public String form() {
		return PlanApprovalProcess.DRAFT_FORM;
	}

	@Override
	public Class<DraftPlanAnswers> answers() {
		return DraftPlanAnswers.class;
	}

	@Override
	public void requireMayReceive(TaskAtHand task, Actor receiver) {
		reviews.requireMayDraft(receiver, task.subjectId());
	}

	@Override
	public boolean begins() {
		return true;
	}

	@Override
	public void accept(TaskAtHand task, DraftPlanAnswers answers, Actor actor) {
		reviews.submit(actor, task.subjectId(), answers.note());
	}

}
