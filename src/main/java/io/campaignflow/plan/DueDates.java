package io.campaignflow.plan;

import io.campaignflow.campaign.events.CampaignEvent.ExtensionGranted;
import io.campaignflow.plan.events.PlanEvent.PlanExtended;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the day a plan is due when its unit is given more time. */
@Component
class DueDates {

	private final PlanRepository plans;

	private final ApplicationEventPublisher events;

	DueDates(PlanRepository plans, ApplicationEventPublisher events) {
		this.plans = plans;
		this.events = events;
	}

	@EventListener
	void on(ExtensionGranted granted) {
		Map<String, Plan> ofUnit = plans.unitPlans(granted.campaignId(), Set.of(granted.unitCode()));
		ofUnit.values()
			.stream()
			.flatMap(plan -> plans.lock(plan.id()).stream())
			.filter(plan -> !plan.state().status().settled())
			.forEach(plan -> extend(plan, granted));
	}

	private void extend(Plan plan, ExtensionGranted granted) {
		plan.extend(granted.closes());
		plans.update(plan);
		events.publishEvent(new PlanExtended(plan.id(), granted.closes(), granted.reason(), granted.actor()));
	}

}
