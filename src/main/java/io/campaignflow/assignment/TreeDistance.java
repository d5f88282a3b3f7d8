package io.campaignflow.assignment;

import java.util.List;

/**
 * How near two units are by administrative kinship: steps over the tree from one to the
 * other.
 */
final class TreeDistance {

	private TreeDistance() {
	}

	static int steps(String onePath, String otherPath) {
		List<String> one = List.of(onePath.substring(1).split("/"));
		List<String> other = List.of(otherPath.substring(1).split("/"));
		int common = 0;
		while (common < Math.min(one.size(), other.size()) && one.get(common).equals(other.get(common))) {
			common++;
		}
		return one.size() + other.size() - 2 * common;
	}

}
