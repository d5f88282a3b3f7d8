package io.campaignflow.supervision;

/**
 * A unit and who covers it for a sender: {@code onDuty} is the group of the roster,
 * {@code planned} the one it is meant for; both may be null.
 */
public record CoverageLine(String unit, String name, Ref onDuty, Ref planned) {

	/** A group by id and name. */
	public record Ref(String id, String name) {
	}

	/** Nobody covers it and nobody is meant to. */
	public boolean alone() {
		return onDuty == null && planned == null;
	}

}
