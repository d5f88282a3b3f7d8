package io.campaignflow.supervision.process;

/** Answers of the form form-group. */
record FormGroupAnswers(Choice decision) {

	/** What the office decides. */
	enum Choice {

		SUBMIT, ABANDON

	}

}
