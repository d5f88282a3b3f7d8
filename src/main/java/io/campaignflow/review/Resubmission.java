package io.campaignflow.review;

/**
 * After a return, the next submission runs the whole route again, or comes straight back
 * to the step that returned it.
 */
public enum Resubmission {

	RUN_AGAIN, STRAIGHT_BACK

}
