package io.campaignflow.plan;

import io.campaignflow.campaign.Campaigns;
import io.campaignflow.organisation.Role;
import io.campaignflow.plan.events.PlanEvent.PlanReopened;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A new plan for a unit whose plan was revoked (重新开立), by the office that launched the
 * campaign. The revoked one stays on record and gives up its place in the campaign. A
 * launch opens no new plan in its place by itself: the unit was left out on purpose.
 */
@Service
@Transactional
public class Reopening {

	private final PlanRepository plans;

	private final PlanList list;

	private final PlanOpening opening;

	private final PlanPlacing placing;

	private final Campaigns campaigns;

	private final ApplicationEventPublisher events;

	Reopening(PlanRepository plans, PlanList list, PlanOpening opening, PlanPlacing placing, Campaigns campaigns,
			ApplicationEventPublisher events) {
		this.plans = plans;
		this.list = list;
		this.opening = opening;
		this.placing = placing;
		this.campaigns = campaigns;
		this.events = events;
	}

	/**
	 * Opens a new plan in the place of a revoked one; gives its id.
	 * @throws NotAllowed for all but the launching office
	 * @throws Conflict where the plan is not revoked, or another stands in its place
	 */
	public String reopen(Actor actor, String revokedId) {
		list.find(actor, revokedId).orElseThrow(() -> new NotFound("plan", revokedId));
		Plan revoked = plans.lock(revokedId).orElseThrow(() -> new NotFound("plan", revokedId));
		requireMay(actor, revoked);
		Plan anew = opening.anew(actor, revoked);
		if (anew.state().status() == PlanStatus.WAITING) {
			placing.beginReady(actor, anew.identity().campaignId(), UnitPlans.AT_ONCE);
		}
		events.publishEvent(new PlanReopened(revokedId, anew.id(), actor.account()));
		return anew.id();
	}

	/** Whether {@link #reopen} would do it, for somebody who sees the plan. */
	@Transactional(readOnly = true)
	public boolean mayReopen(Actor actor, String planId) {
		try {
			requireMay(actor, plans.find(planId).orElseThrow(() -> new NotFound("plan", planId)));
			return true;
		}
		catch (Refusal refusal) {
			return false;
		}
	}

	private void requireMay(Actor actor, Plan plan) {
		Plan.Identity identity = plan.identity();
		if (!actor.holds(Role.OFFICE.name(), campaigns.get(identity.campaignId()).issuingUnit())) {
			throw new NotAllowed("reopen-by-launching-office-only");
		}
		if (plan.state().status() != PlanStatus.REVOKED || identity.kind() != PlanKind.UNIT) {
			throw new Conflict("plan-moved-on", null, plan.state().status());
		}
		if (!identity.discriminator().isEmpty()) {
			throw new Conflict("plan-reopened-already", null);
		}
	}

}
