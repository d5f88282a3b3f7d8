package io.campaignflow.supervision.process;

/** Answers of the form approve-group. */
record ApproveGroupAnswers(Choice decision, String reason) {

	/** What the leading group decides. */
	enum Choice {

		APPROVE, GIVE_BACK

	}

}
