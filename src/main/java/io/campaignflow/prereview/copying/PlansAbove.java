package io.campaignflow.prereview.copying;

import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The plans a plan hangs under, the nearest first. */
@Component
class PlansAbove {

	private static final int MOST = 8;

	private final Plans plans;

	PlansAbove(Plans plans) {
		this.plans = plans;
	}

	List<PlanView> of(PlanView plan) {
		List<PlanView> found = new ArrayList<>();
		String above = plan.parentPlanId();
		while (above != null && found.size() < MOST) {
			PlanView parent = plans.get(above);
			found.add(parent);
			above = parent.parentPlanId();
		}
		return found;
	}

}
