package io.campaignflow.assignment;

/** What a {@link Fact} can say; in braces the values it carries. */
public enum FactCode {

	/** Hard: {account}, a member, holds a position at {unit code}. */
	COMES_FROM,
	/** Hard: {account}, a member, held a position at {unit code} once. */
	WORKED_IN,
	/** Hard: {account}, a member, has a declared relation at {unit code}. */
	RELATED_TO,
	/** Hard: the group, which can take {number} units, has {number} already. */
	FULL,
	/**
	 * Hard: only {unit code} sends groups to this unit in this tier, and not this one.
	 */
	SENT_BY_ANOTHER,
	/** Hard: the group is not meant for this {tier}. */
	OTHER_TIER,
	/** Nobody sends a group to this unit in this tier. */
	NO_GROUP_SENT,
	/** All {number} groups that could be sent have to stay away. */
	ALL_RECUSED,
	/** All that need not stay away have as many units as they can take. */
	ALL_FULL,
	/** {steps} over the tree to the nearest other unit of the group. */
	NEAR,
	/** The group has no other unit. */
	ONLY_UNIT,
	/** The group would carry {load} of a fair share of {load}. */
	LOAD,
	/** The group had this unit last time. */
	SAME_AS_LAST_TIME,
	/** {group id} had this unit last time. */
	LAST_TIME_ANOTHER,
	/** Taking this group instead costs {points} more. */
	COSTS_MORE,
	/** Taking this group instead costs just as much. */
	COSTS_THE_SAME,
	/**
	 * Taking this group instead would cost {points} less: somebody changed it by hand.
	 */
	COSTS_LESS

}
