package io.campaignflow.prereview.names;

import java.util.Set;

/**
 * Something in a text that may be the name of a unit: {@code name} as it would stand
 * alone, and the full names of units it may mean.
 */
record Mention(int start, int end, String name, Set<String> fullNames) {

	boolean overlaps(Mention other) {
		return start < other.end && other.start < end;
	}

	int length() {
		return end - start;
	}

}
