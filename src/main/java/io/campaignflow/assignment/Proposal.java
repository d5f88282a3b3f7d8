package io.campaignflow.assignment;

import java.util.List;

/**
 * Who is to cover what, in the order of the units; what cannot be covered and why; how
 * good it is and what each group carries.
 */
public record Proposal(List<Coverage> coverages, List<Uncovered> uncovered, Figures figures, List<GroupLoad> loads) {

	public Proposal {
		coverages = List.copyOf(coverages);
		uncovered = List.copyOf(uncovered);
		loads = List.copyOf(loads);
	}

}
