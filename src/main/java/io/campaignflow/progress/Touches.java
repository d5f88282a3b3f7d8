package io.campaignflow.progress;

import io.campaignflow.organisation.events.OrganisationEvent.UnitsMoved;
import io.campaignflow.plan.events.PlanEvent;
import io.campaignflow.plan.events.PlanEvent.PlanApproved;
import io.campaignflow.plan.events.PlanEvent.PlanExtended;
import io.campaignflow.plan.events.PlanEvent.PlanGivenBack;
import io.campaignflow.plan.events.PlanEvent.PlanOpened;
import io.campaignflow.plan.events.PlanEvent.PlanReturned;
import io.campaignflow.plan.events.PlanEvent.PlanRevoked;
import io.campaignflow.plan.events.PlanEvent.PlanSignedOff;
import io.campaignflow.plan.events.PlanEvent.PlanSubmitted;
import io.campaignflow.plan.events.PlanEvent.PlanWithdrawn;
import io.campaignflow.plan.events.UnitPlansAdded;
import io.campaignflow.rectification.events.RectificationEvent.ItemClosed;
import io.campaignflow.rectification.events.RectificationEvent.ItemReopened;
import io.campaignflow.review.events.ReviewEvent.OpinionGiven;
import io.campaignflow.review.events.ReviewEvent.StepBegun;
import io.campaignflow.review.events.ReviewEvent.StepResumed;
import io.campaignflow.storage.TransactionBatch;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Notes what may count as something else: one line a transaction and subject, in the
 * transaction that changes it. What it counts as is found out later.
 */
@Component
class Touches {

	private final ProgressRepository tallies;

	private final TransactionBatch<Touch> touched;

	Touches(ProgressRepository tallies) {
		this.tallies = tallies;
		this.touched = new TransactionBatch<>((all) -> tallies.touch(all.stream().distinct().toList()));
	}

	/** Something that may count as something else. */
	record Touch(Subject subject, String id) {
	}

	@EventListener({ PlanOpened.class, PlanSubmitted.class, PlanGivenBack.class, PlanSignedOff.class,
			PlanReturned.class, PlanApproved.class, PlanWithdrawn.class, PlanRevoked.class, PlanExtended.class })
	void onPlan(PlanEvent event) {
		plan(event.planId());
	}

	@EventListener
	void on(UnitPlansAdded added) {
		added.planIds().forEach(this::plan);
	}

	@EventListener
	void on(StepBegun begun) {
		plan(begun.planId());
	}

	@EventListener
	void on(StepResumed resumed) {
		plan(resumed.planId());
	}

	/** An opinion that sends a plan back is counted; the others only move it. */
	@EventListener
	void on(OpinionGiven given) {
		if (given.returnedTo() != null || !given.grounds().isEmpty()) {
			plan(given.planId());
		}
	}

	@EventListener
	void on(ItemClosed closed) {
		touched.add(new Touch(Subject.ITEM, closed.itemId()));
	}

	@EventListener
	void on(ItemReopened reopened) {
		touched.add(new Touch(Subject.ITEM, reopened.itemId()));
	}

	/** What was counted at a path that no unit has any more. */
	@EventListener
	void on(UnitsMoved moved) {
		tallies.outOfPlace().forEach(touched::add);
	}

	private void plan(String id) {
		touched.add(new Touch(Subject.PLAN, id));
	}

}
