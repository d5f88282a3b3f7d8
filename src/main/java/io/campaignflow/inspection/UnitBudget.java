package io.campaignflow.inspection;

import io.campaignflow.organisation.OrgUnit;

/** A unit in a month: how many visits it has to bear, and how many are counted. */
public record UnitBudget(OrgUnit unit, int budget, int counted) {

	/** Nothing is left. */
	public boolean full() {
		return counted >= budget;
	}

	/** An office let more happen. */
	public boolean over() {
		return counted > budget;
	}

}
