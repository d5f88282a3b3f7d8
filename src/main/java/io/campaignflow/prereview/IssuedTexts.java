package io.campaignflow.prereview;

import io.campaignflow.plan.PlanKind;
import io.campaignflow.plan.Plans;
import io.campaignflow.plan.events.PlanEvent.PlanApproved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Documents that are issued without a review are read too: others copy from them.
 */
@Component
class IssuedTexts {

	private final Plans plans;

	private final PreReviews reports;

	IssuedTexts(Plans plans, PreReviews reports) {
		this.plans = plans;
		this.reports = reports;
	}

	@EventListener
	void on(PlanApproved event) {
		if (plans.get(event.planId()).kind() != PlanKind.UNIT) {
			reports.request(event.planId());
		}
	}

}
