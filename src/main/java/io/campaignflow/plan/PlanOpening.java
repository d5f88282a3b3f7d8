package io.campaignflow.plan;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.campaign.Extensions;
import io.campaignflow.campaign.StartWindow;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.plan.DraftRepository.StoredDraft;
import io.campaignflow.plan.events.PlanEvent.PlanOpened;
import io.campaignflow.plan.events.UnitPlansAdded;
import io.campaignflow.shared.Actor;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Opens the plans of units, many at a time: a few statements for the whole chunk, then
 * one event for each plan that is open for drafting.
 */
@Component
class PlanOpening {

	private final Campaigns campaigns;

	private final PlanRepository plans;

	private final DraftRepository drafts;

	private final FreshDrafts fresh;

	private final ApplicationEventPublisher events;

	private final OrgUnits units;

	private final Extensions extensions;

	private final Clock clock;

	PlanOpening(Campaigns campaigns, PlanRepository plans, DraftRepository drafts, FreshDrafts fresh,
			ApplicationEventPublisher events, OrgUnits units, Extensions extensions, Clock clock) {
		this.campaigns = campaigns;
		this.plans = plans;
		this.drafts = drafts;
		this.fresh = fresh;
		this.events = events;
		this.units = units;
		this.extensions = extensions;
		this.clock = clock;
	}

	int open(Actor actor, String campaignId, Collection<OrgUnit> units) {
		CampaignView campaign = campaigns.get(campaignId);
		List<OrgUnit> missing = missing(campaignId, units);
		PlanTree tree = PlanTree.around(plans, campaign, missing.stream().map(OrgUnit::path).toList());
		Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
		List<Plan> opened = missing.stream().map(unit -> tree.grow(unit, fresh.title(unit, campaign), now)).toList();
		plans.insert(opened);
		drafts.insert(opened.stream()
			.map(plan -> new StoredDraft(plan.id(), fresh.content(plan, campaign), actor.account(), now))
			.toList());
		events.publishEvent(new UnitPlansAdded(campaignId, opened.stream().map(Plan::id).toList()));
		opened.forEach(plan -> announce(actor, plan));
		return opened.size();
	}

	/**
	 * A plan in the place of a revoked one, which has to be locked. Plans that hung under
	 * that one hang under it.
	 */
	Plan anew(Actor actor, Plan revoked) {
		Plan.Identity before = revoked.identity();
		CampaignView campaign = campaigns.get(before.campaignId());
		OrgUnit unit = units.get(before.unitCode());
		Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
		Plan plan = PlanTree.around(plans, campaign, List.of(unit.path())).grow(unit, fresh.title(unit, campaign), now);
		extensions.windowFor(campaign.id(), unit)
			.map(StartWindow::closes)
			.filter(closes -> !closes.equals(plan.identity().dueAt()))
			.ifPresent(plan::extend);
		plans.replace(revoked, plan);
		drafts.insert(List.of(new StoredDraft(plan.id(), fresh.content(plan, campaign), actor.account(), now)));
		events.publishEvent(new UnitPlansAdded(campaign.id(), List.of(plan.id())));
		announce(actor, plan);
		return plan;
	}

	/** Plans that waited begin; they have to be locked. */
	void begin(Actor actor, List<Plan> waiting) {
		for (Plan plan : waiting) {
			plan.open(clock.instant().truncatedTo(ChronoUnit.MILLIS));
			plans.update(plan);
			announce(actor, plan);
		}
	}

	private List<OrgUnit> missing(String campaignId, Collection<OrgUnit> units) {
		Set<String> codes = units.stream().map(OrgUnit::code).collect(Collectors.toSet());
		Map<String, Plan> there = plans.unitPlans(campaignId, codes);
		return units.stream()
			.filter(unit -> !there.containsKey(unit.code()))
			.distinct()
			.sorted(Comparator.comparing((OrgUnit unit) -> unit.path().length()).thenComparing(OrgUnit::code))
			.toList();
	}

	private void announce(Actor actor, Plan plan) {
		Plan.Identity identity = plan.identity();
		if (plan.state().status() == PlanStatus.DRAFTING) {
			events.publishEvent(
					new PlanOpened(identity.id(), identity.campaignId(), identity.unitCode(), actor.account()));
		}
	}

}
