package io.campaignflow.plan;

import io.campaignflow.attachment.AttachmentOwner;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotFound;
import org.springframework.stereotype.Component;

/**
 * Files of plans: drafters add and remove them while they may write; what was not yet
 * submitted is the unit's own business, as the draft is.
 */
@Component
class PlanAttachments implements AttachmentOwner {

	private final PlanRepository plans;

	private final Drafters drafters;

	PlanAttachments(PlanRepository plans, Drafters drafters) {
		this.plans = plans;
		this.drafters = drafters;
	}

	@Override
	public String subjectType() {
		return "plan";
	}

	@Override
	public String collection() {
		return "plans";
	}

	@Override
	public void requireMayChange(Actor actor, String id) {
		Plan plan = plans.lock(id).orElseThrow(() -> new NotFound("plan", id));
		drafters.require(actor, plan);
		plan.requireWritable();
	}

	@Override
	public boolean seesUnsubmitted(Actor actor, String id) {
		return plans.find(id).filter(plan -> drafters.isOfUnit(actor, plan)).isPresent();
	}

	@Override
	public int revision(String id) {
		return plans.find(id).map(plan -> plan.state().revision()).orElse(0);
	}

}
