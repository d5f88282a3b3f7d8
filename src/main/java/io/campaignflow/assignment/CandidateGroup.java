package io.campaignflow.assignment;

import io.campaignflow.recusal.UnitTie;
import java.util.List;
import java.util.Set;

/**
 * A supervision group that may be sent.
 *
 * @param issuingPath the path of the unit that sends it, such as {@code /15/1502/}: it
 * may guide the children of that unit and patrol their children
 * @param tiers in which tiers it may be sent: main, patrol or both
 * @param members how many people it has, at least 1: a larger group carries more
 * @param ties what ties its members to units, in whatever order
 * @param capacity how many units it can take at most, both tiers together; 0 keeps it out
 */
public record CandidateGroup(String id, String issuingPath, Set<Tier> tiers, int members, List<UnitTie> ties,
		int capacity) {

	/** For a group that takes as many units as the load asks. */
	public static final int UNLIMITED = Integer.MAX_VALUE;

	public CandidateGroup {
		tiers = Set.copyOf(tiers);
		ties = List.copyOf(ties);
		if (members < 1 || capacity < 0) {
			throw new IllegalArgumentException("A group has members and a capacity: " + id);
		}
	}

}
