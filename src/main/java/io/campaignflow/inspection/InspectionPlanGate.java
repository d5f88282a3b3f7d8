package io.campaignflow.inspection;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.SubjectGate;
import org.springframework.stereotype.Component;

/** Answers for plans of inspections who may see their records. */
@Component
class InspectionPlanGate implements SubjectGate {

	private final InspectionPlans plans;

	InspectionPlanGate(InspectionPlans plans) {
		this.plans = plans;
	}

	@Override
	public String subjectType() {
		return "inspection-plan";
	}

	@Override
	public void requireVisible(Actor actor, String id) {
		plans.visible(actor, id);
	}

}
