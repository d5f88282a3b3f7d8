package io.campaignflow.plan;

import java.time.Instant;
import java.util.List;

/**
 * What a drafter's page learns when it says that it is still there: whether the draft is
 * still open, its version, who writes where, and the parts that changed since the version
 * the page knows.
 */
public record Presence(boolean open, long version, List<Held> held, List<PartState> changed) {

	/** A part somebody writes in, with the person's name. */
	public record Held(String part, String account, String name, Instant since, Instant until, boolean mine) {
	}

}
