package io.campaignflow.review.process;

import io.campaignflow.review.Reviews;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.TaskAtHand;
import io.campaignflow.workflow.UserTaskContract;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the form review-plan means: one reviewer's opinion. */
@Component
class ReviewPlanContract implements UserTaskContract<ReviewPlanAnswers> {

	private final Reviews reviews;

	ReviewPlanContract(Reviews reviews) {
		this.reviews = reviews;
	}

	@Override
	public String form() {
		return PlanApprovalProcess.REVIEW_FORM;
	}

	@Override
	public Class<ReviewPlanAnswers> answers() {
		return ReviewPlanAnswers.class;
	}

	@Override
	public void requireMayAct(TaskAtHand task, Actor actor) {
		reviews.requireMayReview(actor, task.subjectId());
	}

	@Override
	public void requireMayReceive(TaskAtHand task, Actor receiver) {
		reviews.requireMayReceive(receiver, task.subjectId());
	}

	@Override
	public void received(TaskAtHand task, String instead, Actor receiver) {
		reviews.received(receiver, task.subjectId(), instead);
	}

	/** Comments are about one plan's passages, a score about one plan. */
	@Override
	public Set<String> inBatches() {
		return Set.of("decision", "grounds", "summary", "returnTo", "resubmit");
	}

	@Override
	public void accept(TaskAtHand task, ReviewPlanAnswers answers, Actor actor) {
		reviews.decide(actor, task.subjectId(), answers.verdict());
	}

}
