package io.campaignflow.plan.events;

import java.util.List;

/**
 * A launch made plans of units, open or waiting: for those who count them. No part of a
 * plan's history, which begins when it opens.
 */
public record UnitPlansAdded(String campaignId, List<String> planIds) {

	public UnitPlansAdded {
		planIds = List.copyOf(planIds);
	}

}
