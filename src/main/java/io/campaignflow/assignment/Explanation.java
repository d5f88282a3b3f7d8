package io.campaignflow.assignment;

import java.util.List;

/**
 * Why a unit has the group it has ({@code reasons}), and for each other group of the same
 * sender why not. {@code groupId} is null where nobody covers it.
 */
public record Explanation(String unitCode, Tier tier, String groupId, List<Fact> reasons, List<OtherGroup> others) {

	public Explanation {
		reasons = List.copyOf(reasons);
		others = List.copyOf(others);
	}

	/**
	 * A group that does not have the unit; {@code allowed} unless a hard rule forbids it.
	 */
	public record OtherGroup(String groupId, boolean allowed, List<Fact> facts) {

		public OtherGroup {
			facts = List.copyOf(facts);
		}

	}

}
