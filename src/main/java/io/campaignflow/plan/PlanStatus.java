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
	REVOKED;

	/** Whether the drafter may write. */
	public boolean writable() {
		return this == DRAFTING || this == RETURNED;
	}

	/** Whether nothing more comes of it: plans below need not wait for it any longer. */
	public boolean settled() {
		return this == APPROVED || this == REVOKED;
	}

	/**
	 * Rank in lists: 0 somebody has to act, 1 waits for another plan, 2 nothing is left
	 * to do.
	 */
	int urgency() {
		return switch (this) {
			case DRAFTING, SIGNING, IN_REVIEW, RETURNED -> 0;
			case WAITING -> 1;
			case APPROVED, REVOKED -> 2;
		};
	}

}
