package io.campaignflow.plan;

import io.campaignflow.campaign.events.CampaignEvent.ExtensionGranted;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the day a plan is due when its unit is given more time. */
@Component
class DueDates {

	private final PlanRepository plans;

	DueDates(PlanRepository plans) {
		this.plans = plans;
	}

	@EventListener
	void on(ExtensionGranted granted) {
		Map<String, Plan> ofUnit = plans.unitPlans(granted.campaignId(), Set.of(granted.unitCode()));
		ofUnit.values().stream().flatMap(plan -> plans.lock(plan.id()).stream()).forEach(plan -> {
			plan.extend(granted.closes());
			plans.update(plan);
		});
	}

}
