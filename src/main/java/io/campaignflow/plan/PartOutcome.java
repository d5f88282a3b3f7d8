package io.campaignflow.plan;

/**
 * What became of one part's save: stored with its new version; or, untouched, somebody
 * changed it first or holds it. Then {@code theirs} is what stands and {@code by} the
 * name of that person.
 */
public record PartOutcome(String part, Kind kind, long version, String by, PartState theirs) {

	/** How a save ended. */
	public enum Kind {

		SAVED, CHANGED, HELD

	}

}
