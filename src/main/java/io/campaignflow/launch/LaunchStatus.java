package io.campaignflow.launch;

/** Where a launch stands. */
public enum LaunchStatus {

	/** Asked for, the office has yet to confirm it. */
	PROPOSED,
	/** Confirmed: chunk after chunk opens its plans. */
	OPENING,
	/** Every plan of its scope is there. */
	DONE,
	/** The office decided against it. */
	CANCELLED

}
