package io.campaignflow.plan;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * How far a plan has come at least; one that was returned has come no further than open.
 */
public enum PlanReach {

	/** Is to be made: every plan that was not revoked (应报). */
	DUE(PlanStatus.WAITING, PlanStatus.DRAFTING, PlanStatus.RETURNED, PlanStatus.SIGNING, PlanStatus.IN_REVIEW,
			PlanStatus.APPROVED),
	/** Lies with its drafter: for the first time, or returned. */
	DRAFTING(PlanStatus.DRAFTING, PlanStatus.RETURNED),
	/** Open for drafting, or further. */
	OPENED(PlanStatus.DRAFTING, PlanStatus.RETURNED, PlanStatus.SIGNING, PlanStatus.IN_REVIEW, PlanStatus.APPROVED),
	/** Its text lies before the head of the unit, or further. */
	SUBMITTED(PlanStatus.SIGNING, PlanStatus.IN_REVIEW, PlanStatus.APPROVED),
	/** On its route, or further. */
	IN_REVIEW(PlanStatus.IN_REVIEW, PlanStatus.APPROVED),
	/** Approved. */
	APPROVED(PlanStatus.APPROVED);

	private final Set<PlanStatus> statuses;

	PlanReach(PlanStatus... statuses) {
		this.statuses = EnumSet.copyOf(Arrays.asList(statuses));
	}

	public Set<PlanStatus> statuses() {
		return Set.copyOf(statuses);
	}

}
