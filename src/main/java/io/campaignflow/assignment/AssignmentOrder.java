package io.campaignflow.assignment;

import java.util.List;

/**
 * What is to be assigned. Groups of several sending units may be in one order; each unit
 * goes to a group of its own sender.
 *
 * @param lastTime who covered what last time, empty where nobody did or nobody asks
 */
public record AssignmentOrder(List<CandidateGroup> groups, List<UnitToCover> units, List<Coverage> lastTime,
		Wishes wishes) {

	public AssignmentOrder {
		groups = List.copyOf(groups);
		units = List.copyOf(units);
		lastTime = List.copyOf(lastTime);
	}

}
