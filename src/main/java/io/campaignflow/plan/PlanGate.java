package io.campaignflow.plan;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.SubjectGate;
import org.springframework.stereotype.Component;

/** Answers for plans who may see their tasks and records. */
@Component
class PlanGate implements SubjectGate {

	private final Plans plans;

	PlanGate(Plans plans) {
		this.plans = plans;
	}

	@Override
	public String subjectType() {
		return "plan";
	}

	@Override
	public void requireVisible(Actor actor, String id) {
		plans.visible(actor, id);
	}

}
