package io.campaignflow.organisation;

import java.util.List;

/**
 * The part of the forest a person sees through their positions: subtrees, each as the
 * path prefix of its top unit. {@code everything} is for administrators.
 */
public record Scope(List<String> paths, boolean everything) {

	public Scope {
		paths = List.copyOf(paths);
	}

	public boolean covers(String unitPath) {
		return everything || paths.stream().anyMatch(unitPath::startsWith);
	}

}
