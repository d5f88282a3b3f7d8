package io.campaignflow.review;

/** What a step's opinions led to; null while the step still waits for opinions. */
public enum Outcome {

	/** On to the next step, or straight back to the one that had returned the plan. */
	NEXT_STEP,
	/** Back to a step that had passed. */
	EARLIER_STEP,
	/** Back to the drafter. */
	DRAFTER,
	/** Every step passed. */
	APPROVED

}
