package io.campaignflow.assignment;

import java.util.BitSet;

/**
 * One coverage that is wanted, within the case of its sender.
 *
 * @param number its place in the case
 * @param open the numbers of the groups that need not stay away and can take units at all
 * @param last the number of the group that had it last time, -1 where none of these had
 */
record Need(int number, UnitToCover unit, Tier tier, BitSet open, int last) {

	int weight() {
		return unit.weight();
	}

	/** The branch below the sender it lies in: the path of the main tier's unit. */
	String branch() {
		String path = unit.path();
		return tier == Tier.MAIN ? path : path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1);
	}

}
