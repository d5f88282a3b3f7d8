package io.campaignflow.plan;

/** How near the day is on which a plan has to be approved, of plans that are not over. */
public enum PlanLight {

	/** Red: the day has passed. */
	LATE,
	/** Yellow: today, or within two working days. */
	SOON,
	/** Green: more time is left. */
	OK

}
