package io.campaignflow.inspection;

import java.util.EnumSet;
import java.util.Set;

/** Where a visit stands. */
public enum InspectionStatus {

	/** The group plans it. */
	PLANNING(1),
	/** Over the budget, or two groups in one week: an office decides. */
	DECIDING(0),
	/** Filed; to be carried out, or being carried out. */
	SCHEDULED(0),
	/** The unit answers the findings. */
	RESPONDING(0),
	/** The leader signs the report. */
	SIGNING(0),
	/** Signed; its findings are out. */
	CLOSED(2),
	/** Went into another group's visit. */
	MERGED(3),
	/** The office did not let it happen. */
	DROPPED(3),
	/** Called off by the group or its office. */
	CANCELLED(3);

	private static final Set<InspectionStatus> OVER = EnumSet.of(CLOSED, MERGED, DROPPED, CANCELLED);

	private static final Set<InspectionStatus> COUNTED = EnumSet.of(SCHEDULED, RESPONDING, SIGNING, CLOSED);

	private final int urgency;

	InspectionStatus(int urgency) {
		this.urgency = urgency;
	}

	/** Order in lists: what is under way first. */
	int urgency() {
		return urgency;
	}

	/** Nothing happens to it any more. */
	public boolean over() {
		return OVER.contains(this);
	}

	/** Whether it counts against the budget of its unit. */
	boolean counted() {
		return COUNTED.contains(this);
	}

}
