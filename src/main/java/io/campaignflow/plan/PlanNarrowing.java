package io.campaignflow.plan;

import io.campaignflow.organisation.Level;

/**
 * Filters of a list of plans by how they get on; null means any. {@code passed} is a
 * place of the route that lies behind the plan, {@code inTime} whether an approved plan
 * was approved by the day it was due, {@code together} whether those who review it now
 * are asked one by one.
 */
public record PlanNarrowing(PlanKind kind, Level level, PlanLight light, PlanReach reach, Integer passed,
		Boolean inTime, Boolean together) {

	/** Nothing is asked. */
	public static final PlanNarrowing NONE = new PlanNarrowing(null, null, null, null, null, null, null);

}
