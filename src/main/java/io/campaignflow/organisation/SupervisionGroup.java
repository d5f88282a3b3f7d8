package io.campaignflow.organisation;

/**
 * A supervision group as routes know it: sent by a unit ({@code issuingUnit}) to units
 * below.
 */
public record SupervisionGroup(String id, String issuingUnit, int number, String name) {

	/** What stands where candidate groups of positions have the role. */
	public static final String ROLE = "GROUP";

	/** How the candidate groups of supervision groups begin. */
	public static final String PREFIX = ROLE + "@";

	/** The candidate group of its members, {@code GROUP@id}. */
	public String candidateGroup() {
		return PREFIX + id;
	}

}
