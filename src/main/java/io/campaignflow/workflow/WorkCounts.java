package io.campaignflow.workflow;

import java.util.List;

/**
 * Counts of a person's open tasks by kind, each bounded ({@link #LARGEST} means that many
 * or more).
 */
public record WorkCounts(List<Count> byKind, int all, int late, int mine, int groups) {

	public static final int LARGEST = 1000;

	public WorkCounts {
		byKind = List.copyOf(byKind);
	}

	/** One kind. */
	public record Count(String kind, int open, int late, int today) {
	}

}
