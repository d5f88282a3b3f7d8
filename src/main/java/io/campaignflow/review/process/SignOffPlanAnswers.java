package io.campaignflow.review.process;

/** Answers of the form sign-off-plan. */
record SignOffPlanAnswers(Choice decision, String reason) {

	/** What the head decides. */
	enum Choice {

		SIGN, GIVE_BACK

	}

}
