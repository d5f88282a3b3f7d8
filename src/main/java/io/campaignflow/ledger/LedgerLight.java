package io.campaignflow.ledger;

/** How near the deadline of an item is that somebody has to act on, in working days. */
public enum LedgerLight {

	/** Red: the deadline has passed. */
	LATE,
	/** Yellow: today, or within two working days. */
	SOON,
	/** Green: more time is left. */
	OK,
	/** No deadline yet: it waits to be assigned. */
	NONE

}
