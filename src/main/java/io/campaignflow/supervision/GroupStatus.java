package io.campaignflow.supervision;

/**
 * Where a supervision group stands. A group on duty goes through confirming, approving
 * and signing again when it changes, and stays on duty meanwhile as it was.
 */
public enum GroupStatus {

	/** The office chooses its people. */
	FORMING,
	/** The office checks people and units. */
	CONFIRMING,
	/** The leading group decides. */
	APPROVING,
	/** Letters are out; its people sign for them. */
	SIGNING,
	/** On duty, nothing pending. */
	ACTIVE,
	/** Writes its closing report. */
	CLOSING,
	/** Ended; what it was stays readable. */
	DISSOLVED,
	/** Given up before it was on duty. */
	ABANDONED

}
