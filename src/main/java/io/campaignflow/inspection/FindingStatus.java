package io.campaignflow.inspection;

/** Where a finding stands. */
public enum FindingStatus {

	/** Written down, not yet signed. */
	OPEN,
	/** The unit explained it away; the leader agreed. */
	WITHDRAWN,
	/** Signed: it is to be rectified. */
	CONFIRMED

}
