package io.campaignflow.review;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import io.campaignflow.review.events.ReviewEvent.StepBegun;
import io.campaignflow.review.events.ReviewEvent.StepLeftToOffice;
import io.campaignflow.review.events.ReviewEvent.StepResumed;
import io.campaignflow.shared.Actor;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Brings a plan before the people of its next step. */
@Component
class StepBeginning {

	private final ReviewLocks locks;

	private final ReviewRepository reviews;

	private final Plans plans;

	private final Campaigns campaigns;

	private final OrgUnits units;

	private final StepSearch search;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	StepBeginning(ReviewLocks locks, ReviewRepository reviews, Plans plans, Campaigns campaigns, OrgUnits units,
			StepSearch search, ApplicationEventPublisher events, Clock clock) {
		this.locks = locks;
		this.reviews = reviews;
		this.plans = plans;
		this.campaigns = campaigns;
		this.units = units;
		this.search = search;
		this.events = events;
		this.clock = clock;
	}

	void begin(String planId, RouteTable routes) {
		Review review = locks.lock(planId);
		PlanView plan = plans.get(planId);
		if (review.hasRoute() && review.resumes()) {
			resume(review, plan);
		}
		else {
			begin(review, plan, routes);
		}
	}

	private void begin(Review known, PlanView plan, RouteTable routes) {
		OrgUnit unit = units.get(plan.unitCode());
		Review review = known.hasRoute() ? known : withRoute(known, plan, unit, routes);
		Recusal recused = Recusal.of(review, plan);
		StepPeople people = search.peopleOf(review.current(), unit, recused, review.terms().launchingUnit());
		ReviewStep step = review.begin(people, clock.instant());
		reviews.update(review);
		plans.admit(plan.id(), people.candidates());
		String title = step.route().title();
		if (step.leftToOffice()) {
			String office = people.candidates().get(0).split("@")[1];
			events.publishEvent(new StepLeftToOffice(plan.id(), step.id(), title, office, Actor.SYSTEM.account()));
		}
		events.publishEvent(
				new StepBegun(plan.id(), plan.round(), step.id(), title, step.candidates(), Actor.SYSTEM.account()));
	}

	private Review withRoute(Review review, PlanView plan, OrgUnit unit, RouteTable routes) {
		CampaignView campaign = campaigns.get(plan.campaignId());
		return review.take(routes.stepsFor(campaign.route(), campaign.routeVersion(), plan.kind(), unit),
				new Terms(campaign.issuingUnit(), campaign.scored()));
	}

	private void resume(Review review, PlanView plan) {
		ReviewStep step = review.resume(clock.instant());
		reviews.update(review);
		List<String> asked = step.pending().isEmpty() ? step.candidates() : step.pending();
		events.publishEvent(new StepResumed(plan.id(), plan.round(), step.id(), step.route().title(), asked,
				Actor.SYSTEM.account()));
	}

}
