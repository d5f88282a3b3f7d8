package io.campaignflow.plan;

import io.campaignflow.shared.Actor;

/**
 * Told when somebody opens a plan: on any of its pages, or over REST. Implemented by
 * modules that want to know who has read.
 */
public interface PlanReading {

	/** The person may see the plan, and has it before them now. */
	void opened(Actor actor, String planId);

}
