package io.campaignflow.rectification;

import java.util.Set;

/** Where an item stands; who has to act follows from it. */
public enum ItemStatus {

	/** Waits for the office to assign it. */
	REGISTERED,
	/** Was closed and is opened again: waits to be assigned anew, in another round. */
	REOPENED,
	/** Waits for the responsible person to sign for it. */
	ASSIGNED,
	/** The responsible unit objects: the office decides. */
	OBJECTED,
	/** Is being put right. */
	IMPLEMENTING,
	/** Reported as done: the unit's head applies for acceptance. */
	APPLYING,
	/** Waits for the verification on the spot. */
	VERIFYING,
	/** Cannot be done, says the unit: the leading group decides. */
	UNFEASIBLE_ASKED,
	/** Accepted: the office cancels its number. */
	ACCEPTED,
	/** Its number is cancelled. */
	CLOSED,
	/** Ended because it cannot be done, approved by the leading group. */
	UNFEASIBLE,
	/** Ended: a duplicate, it lives on in another item. */
	MERGED,
	/** Ended: it lives on in several items. */
	SPLIT;

	private static final Set<ItemStatus> OVER = Set.of(CLOSED, UNFEASIBLE, MERGED, SPLIT);

	private static final Set<ItemStatus> WITH_UNIT = Set.of(IMPLEMENTING, APPLYING);

	/** Whether somebody has to act before its number is cancelled. */
	public boolean running() {
		return !OVER.contains(this);
	}

	/** Whether the office can still merge or split it. */
	public boolean divisible() {
		return Set.of(REGISTERED, REOPENED, ASSIGNED, OBJECTED, IMPLEMENTING, APPLYING).contains(this);
	}

	/** Whether the responsible unit works on it: entries, extensions. */
	public boolean withUnit() {
		return WITH_UNIT.contains(this);
	}

	/** Whether the unit is warned of the deadline: not where it waits for others. */
	public boolean warned() {
		return this == ASSIGNED || this == OBJECTED || withUnit();
	}

}
