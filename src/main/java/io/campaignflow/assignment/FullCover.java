package io.campaignflow.assignment;

import java.util.BitSet;

/**
 * Covers whatever can be covered: where a unit has nobody because the groups open to it
 * are full, units are handed on from group to group until one of them has room
 * (augmenting paths). What is left uncovered then cannot be covered by any assignment
 * without giving up another unit.
 */
final class FullCover {

	private final SenderCase sender;

	private final Tally tally;

	private FullCover(SenderCase sender, Tally tally) {
		this.sender = sender;
		this.tally = tally;
	}

	static Tally from(SenderCase sender, Tally tally) {
		FullCover cover = new FullCover(sender, tally);
		sender.needs()
			.stream()
			.filter(need -> tally.groupOf(need) == Tally.NOBODY)
			.forEach(need -> cover.place(need, new BitSet()));
		return tally;
	}

	/** Tries each group once; {@code tried} grows over the whole search. */
	private boolean place(Need need, BitSet tried) {
		for (int group = need.open().nextSetBit(0); group >= 0; group = need.open().nextSetBit(group + 1)) {
			if (tried.get(group)) {
				continue;
			}
			tried.set(group);
			if (this.tally.hasRoom(group) || freesOne(group, tried)) {
				this.tally.give(need, group);
				return true;
			}
		}
		return false;
	}

	/** Whether a unit of a full group finds another place; the group has room then. */
	private boolean freesOne(int group, BitSet tried) {
		return this.sender.needs()
			.stream()
			.filter(need -> this.tally.groupOf(need) == group)
			.anyMatch(need -> place(need, tried));
	}

}
