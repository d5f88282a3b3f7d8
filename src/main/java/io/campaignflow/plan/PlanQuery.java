package io.campaignflow.plan;

/**
 * Filters of a list of plans; null means any. {@code subtree} widens {@code unit} to the
 * units below it.
 */
public record PlanQuery(String campaign, String unit, boolean subtree, PlanStatus status, String text,
		PlanNarrowing narrowing) {

	public PlanQuery(String campaign, String unit, boolean subtree, PlanStatus status, String text) {
		this(campaign, unit, subtree, status, text, PlanNarrowing.NONE);
	}

}
