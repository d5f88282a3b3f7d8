package io.campaignflow.plan.events;

import io.campaignflow.shared.DomainEvent;

/** What happens to a plan. */
public sealed interface PlanEvent extends DomainEvent {

	String planId();

	@Override
	default String subjectType() {
		return "plan";
	}

	@Override
	default String subjectId() {
		return planId();
	}

	/** The plan is open for drafting: its process begins. */
	record PlanOpened(String planId, String campaignId, String unitCode, String actor) implements PlanEvent {
	}

	record PlanSubmitted(String planId, int round, int revision, String actor) implements PlanEvent {
	}

	record PlanGivenBack(String planId, int round, String reason, String actor) implements PlanEvent {
	}

	record PlanSignedOff(String planId, int round, int revision, String actor) implements PlanEvent {
	}

	record PlanReturned(String planId, int round, int remarks, String actor) implements PlanEvent {
	}

	record PlanApproved(String planId, String campaignId, String unitCode, String number,
			String actor) implements PlanEvent {
	}

}
