package io.campaignflow.ledger;

import io.campaignflow.rectification.ItemStatus;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Items as the figures of the ledger add them up, each as a filter of its list. */
public enum LedgerReach {

	/**
	 * Should be put right (应改): all but those that live on in others or cannot be done.
	 */
	DUE((status) -> LedgerStage.of(status) != LedgerStage.ENDED),
	/** Somebody has to act on it. */
	OPEN(ItemStatus::running),
	/** Reported as done, or further (完成一件). */
	FINISHED(atLeast(LedgerStage.TO_VERIFY)),
	/** Verified, or further (验收一件). */
	ACCEPTED(atLeast(LedgerStage.TO_CANCEL));

	private final Predicate<ItemStatus> which;

	LedgerReach(Predicate<ItemStatus> which) {
		this.which = which;
	}

	public Set<ItemStatus> statuses() {
		return Arrays.stream(ItemStatus.values()).filter(which).collect(Collectors.toUnmodifiableSet());
	}

	private static Predicate<ItemStatus> atLeast(LedgerStage first) {
		return (status) -> {
			LedgerStage stage = LedgerStage.of(status);
			return stage.compareTo(first) >= 0 && stage != LedgerStage.ENDED;
		};
	}

}
