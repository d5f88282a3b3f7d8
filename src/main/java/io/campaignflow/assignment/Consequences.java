package io.campaignflow.assignment;

import java.util.List;

/**
 * What changes by hand do: figures before and after, the loads of the groups concerned
 * before and after, the hard rules that would be broken anew, and the units that would
 * lose their cover.
 */
public record Consequences(Figures before, Figures after, List<LoadChange> loads, List<Breach> breaches,
		List<Uncovered> uncovered, List<Coverage> result) {

	public Consequences {
		loads = List.copyOf(loads);
		breaches = List.copyOf(breaches);
		uncovered = List.copyOf(uncovered);
		result = List.copyOf(result);
	}

	/** A group's load before and after. */
	public record LoadChange(GroupLoad before, GroupLoad after) {
	}

}
