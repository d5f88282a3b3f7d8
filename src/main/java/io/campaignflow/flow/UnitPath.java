package io.campaignflow.flow;

import java.util.List;

/** Takes the path of a unit apart, as {@code /15/1502/150203/}. */
final class UnitPath {

	private UnitPath() {
	}

	static List<String> codes(String path) {
		return path.length() < 2 ? List.of() : List.of(path.substring(1).split("/"));
	}

	/** The n-th code from the root, counted from 1; empty where the path ends before. */
	static String code(String path, int n) {
		List<String> codes = codes(path);
		return codes.size() < n ? "" : codes.get(n - 1);
	}

}
