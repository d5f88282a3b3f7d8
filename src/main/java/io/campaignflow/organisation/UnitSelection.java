package io.campaignflow.organisation;

import java.util.Set;

/**
 * Units below (and including) {@code root}, at these levels, in these domains; empty sets
 * mean all. Administrative divisions have no domain and are always named by an empty
 * domain set.
 */
public record UnitSelection(String root, Set<Level> levels, Set<Domain> domains) {

	public UnitSelection {
		levels = Set.copyOf(levels);
		domains = Set.copyOf(domains);
	}

}
