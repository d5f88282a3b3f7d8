package io.campaignflow.review.process;

/** Names of the model plan-approval. */
final class PlanApprovalProcess {

	static final String ID = "plan-approval";

	static final String DRAFT_FORM = "draft-plan";

	static final String SIGN_OFF_FORM = "sign-off-plan";

	static final String REVIEW_FORM = "review-plan";

	static final String DRAFT_TASK = "UserTask_DraftPlan";

	static final String SIGN_OFF_TASK = "UserTask_SignOffPlan";

	static final String WITHDRAWN = "PlanWithdrawn";

	static final String STEPS_CHANGED = "StepsChanged";

	static final String REVOKED = "PlanRevoked";

	private PlanApprovalProcess() {
	}

}
