package io.campaignflow.prereview;

import io.campaignflow.plan.Ground;
import java.time.Instant;
import java.util.List;

/**
 * What was found in one text. It is there some seconds after the submission: until then
 * it is {@link State#PENDING}, without findings. {@code at} is when it became ready, null
 * before.
 */
public record Report(String planId, int revision, State state, Instant at, List<Finding> findings, Shares shares) {

	public Report {
		findings = List.copyOf(findings);
	}

	/** How far a report is. */
	public enum State {

		PENDING, READY,
		/** It could not be made, although it was tried again. */
		FAILED

	}

	static Report without(String planId, int revision, State state) {
		return new Report(planId, revision, state, null, List.of(), Shares.NONE);
	}

	/** In the order of the text. */
	public List<Finding> on(Ground ground) {
		return findings.stream().filter((finding) -> finding.rule().ground() == ground).toList();
	}

}
