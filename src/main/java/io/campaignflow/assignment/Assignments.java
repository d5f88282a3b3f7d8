package io.campaignflow.assignment;

import java.util.List;
import java.util.Map;

/** Divides units among supervision groups. */
public interface Assignments {

	/**
	 * Every unit gets exactly one group and no group a unit it must stay away from; load
	 * is even, units of a group lie together, groups come again where that is asked.
	 * @throws io.campaignflow.shared.BusinessRuleViolation where that is impossible, with
	 * a violation for each unit no group may go to
	 */
	Proposal propose(AssignmentOrder order);

	/**
	 * What follows where some units go to other groups by hand.
	 * @param now the group of each unit
	 * @param change the new group by unit; null takes a unit away from its group
	 */
	List<Consequence> consequencesOf(AssignmentOrder order, Map<String, String> now, Map<String, String> change);

}
