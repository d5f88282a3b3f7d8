package io.campaignflow.assignment;

import java.util.List;

/** A unit that no group can cover in this tier without breaking a hard rule, and why. */
public record Uncovered(String unitCode, Tier tier, List<Fact> facts) {

	public Uncovered {
		facts = List.copyOf(facts);
	}

}
