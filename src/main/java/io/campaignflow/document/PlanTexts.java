package io.campaignflow.document;

import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotFound;
import io.campaignflow.text.Revision;
import org.springframework.stereotype.Component;

/** Finds the text a reader wants printed, if they may see it. */
@Component
class PlanTexts {

	private final Plans plans;

	PlanTexts(Plans plans) {
		this.plans = plans;
	}

	/**
	 * @param revision a frozen revision, 0 the draft for those who may write it, null the
	 * newest text the person may read
	 * @throws NotFound where the person may not see the plan or that text
	 * @throws BusinessRuleViolation where nothing was submitted yet
	 */
	PlanText of(Actor actor, String id, Integer revision) {
		PlanView plan = plans.visible(actor, id);
		if (revision == null) {
			return (plan.revision() > 0) ? frozen(actor, plan, plan.revision()) : notYetSubmitted(actor, plan);
		}
		return (revision == 0) ? draft(actor, plan) : frozen(actor, plan, revision);
	}

	private PlanText frozen(Actor actor, PlanView plan, int n) {
		Revision revision = plans.revision(actor, plan.id(), n);
		return new PlanText(plan, revision.content(), n, revision.round());
	}

	private PlanText notYetSubmitted(Actor actor, PlanView plan) {
		if (!plans.mayWrite(actor, plan.id())) {
			throw new BusinessRuleViolation("document-not-submitted");
		}
		return draft(actor, plan);
	}

	private PlanText draft(Actor actor, PlanView plan) {
		if (!plans.mayWrite(actor, plan.id())) {
			throw new NotFound("revision", 0);
		}
		return new PlanText(plan, plans.draft(actor, plan.id()).content(), 0, plan.round());
	}

}
