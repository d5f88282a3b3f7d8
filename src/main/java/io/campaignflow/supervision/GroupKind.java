package io.campaignflow.supervision;

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

	/** How many levels below the sender its units stand. */
	public int depth() {
		return depth;
	}

}
