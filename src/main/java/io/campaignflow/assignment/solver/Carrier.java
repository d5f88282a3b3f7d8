package io.campaignflow.assignment.solver;

/**
 * A group as the solver sees it: its number in the case, how many units it can take, the
 * weight that is its fair share, and the points of an uneven load and of a further
 * branch.
 */
public record Carrier(int number, int capacity, double fairShare, int evenLoad, int nearness) {

	/** A thousand parts of a point: what the solver counts in. */
	static final int PARTS = 1000;

	/** Parts more (or less) than if the group carried nothing. */
	long partsOfLoad(long load) {
		double off = load / this.fairShare - 1;
		return Math.round(PARTS * this.evenLoad * (off * off - 1));
	}

	/** Parts for every branch besides the first. */
	long partsOfWay(int branches) {
		return (long) PARTS * this.nearness * Math.max(0, branches - 1);
	}

	/** By number alone: the others go with it, and the solver asks often. */
	@Override
	public boolean equals(Object other) {
		return other instanceof Carrier carrier && carrier.number == this.number;
	}

	@Override
	public int hashCode() {
		return this.number;
	}

}
