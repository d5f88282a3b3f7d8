package io.campaignflow.supervision;

import io.campaignflow.organisation.Level;

/**
 * The two tiers of supervision (F3): each level sends main groups to the next level down
 * and patrols the level below that.
 */
public enum GroupKind {

	/** To units one level below the sender. */
	MAIN(1),
	/** To units two levels below the sender. */
	PATROL(2);

	private final int depth;

	GroupKind(int depth) {
		this.depth = depth;
	}

	/**
	 * Whether every unit below such a sender is to have a group: townships send
	 * instructors to their villages (F3), a group besides is theirs to decide.
	 */
	public boolean owedBy(Level sender) {
		return sender != Level.TOWNSHIP;
	}

	/** How many levels below the sender its units stand. */
	public int depth() {
		return depth;
	}

}
