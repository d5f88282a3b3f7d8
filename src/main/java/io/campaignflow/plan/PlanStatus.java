package io.campaignflow.plan;

/** Where a plan stands. */
public enum PlanStatus {

	/** Not yet open: the parent's plan has to be approved first. */
	WAITING,
	/** The drafter writes the first text. */
	DRAFTING,
	/** Submitted by the drafter, before the unit head. */
	SIGNING,
	/** On its route. */
	IN_REVIEW,
	/** Given back with opinions; the drafter answers them. */
	RETURNED,
	/** Numbered and frozen. */
	APPROVED,
	/** Taken back by the launching office. */
	REVOKED

}
