package io.campaignflow.rectification;

import java.time.Instant;

/**
 * Somebody who raised an item and is asked whether they are satisfied once it is closed.
 * {@code account} is null where they have none: they answer by a link. {@code fromItem}
 * is the duplicate they had raised, null where it was this item. {@code face},
 * {@code remark} and {@code ratedRound} are their last answer, null before it.
 */
public record Raiser(String id, String itemId, String account, String name, String contact, String fromItem, Face face,
		String remark, Integer ratedRound, Instant ratedAt) {

	/** Whether they have answered in this round. */
	public boolean answered(int round) {
		return ratedRound != null && ratedRound == round;
	}

	/**
	 * As everybody who sees the item may read it in its history: of somebody without an
	 * account the first character of the name.
	 */
	public String masked() {
		return (account != null) ? name : name.substring(0, name.offsetByCodePoints(0, 1)) + "**";
	}

	Raiser rated(Face said, String words, int round, Instant at) {
		return new Raiser(id, itemId, account, name, contact, fromItem, said, words, round, at);
	}

}
