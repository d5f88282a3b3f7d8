package io.campaignflow.supervision.process;

/** Answers of the form confirm-group. */
record ConfirmGroupAnswers(Choice decision) {

	/** What the office decides. */
	enum Choice {

		CONFIRM, PROPOSE_AGAIN, ABANDON

	}

}
