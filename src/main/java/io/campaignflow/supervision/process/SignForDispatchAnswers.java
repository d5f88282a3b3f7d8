package io.campaignflow.supervision.process;

/** Answers of the form sign-for-dispatch; a box that is not shown is not ticked. */
record SignForDispatchAnswers(Choice decision, Boolean workRules, Boolean discipline, String reason) {

	/** What somebody who is sent answers. */
	enum Choice {

		SIGN, DECLINE

	}

}
