package io.campaignflow.ledger;

import io.campaignflow.rectification.ItemStatus;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** The statuses of items as the ledger's head counts them, in the order of the chain. */
public enum LedgerStage {

	/** Waits for the office to assign it. */
	TO_ASSIGN(ItemStatus.REGISTERED, ItemStatus.REOPENED),
	/** Waits for the responsible unit to sign for it. */
	TO_SIGN(ItemStatus.ASSIGNED, ItemStatus.OBJECTED),
	/** Is being put right. */
	IN_HAND(ItemStatus.IMPLEMENTING, ItemStatus.APPLYING, ItemStatus.UNFEASIBLE_ASKED),
	/** Waits for the verification. */
	TO_VERIFY(ItemStatus.VERIFYING),
	/** Accepted, waits for its number to be cancelled. */
	TO_CANCEL(ItemStatus.ACCEPTED),
	/** Its number is cancelled. */
	CANCELLED(ItemStatus.CLOSED),
	/** Ended otherwise: cannot be done, lives on in other items. */
	ENDED(ItemStatus.UNFEASIBLE, ItemStatus.MERGED, ItemStatus.SPLIT);

	private final Set<ItemStatus> statuses;

	LedgerStage(ItemStatus first, ItemStatus... others) {
		this.statuses = EnumSet.of(first, others);
	}

	public Set<ItemStatus> statuses() {
		return Set.copyOf(statuses);
	}

	public static LedgerStage of(ItemStatus status) {
		return Arrays.stream(values()).filter((stage) -> stage.statuses.contains(status)).findFirst().orElseThrow();
	}

}
