package io.campaignflow.organisation;

/**
 * A supervision group as routes know it: sent by a unit ({@code issuingUnit}) to units
 * below.
 */
public record SupervisionGroup(String id, String issuingUnit, int number, String name) {

	/** The candidate group of its members, {@code GROUP@id}. */
	public String candidateGroup() {
		return "GROUP@" + id;
	}

}
