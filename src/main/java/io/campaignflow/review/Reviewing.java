package io.campaignflow.review;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Role;
import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import io.campaignflow.plan.Remark;
import io.campaignflow.review.events.ReviewEvent.OpinionGiven;
import io.campaignflow.review.events.ReviewEvent.StepBegun;
import io.campaignflow.review.events.ReviewEvent.StepLeftToOffice;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Moves a review: a step begins, an opinion is weighed, the plan is sent back or
 * approved. The row is locked first.
 */
@Component
class Reviewing {

	private static final int TO_THE_DRAFTER = -1;

	private final ReviewRepository reviews;

	private final OpinionRepository opinions;

	private final Plans plans;

	private final Campaigns campaigns;

	private final OrgUnits units;

	private final StepSearch search;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Reviewing(ReviewRepository reviews, OpinionRepository opinions, Plans plans, Campaigns campaigns, OrgUnits units,
			StepSearch search, ApplicationEventPublisher events, Clock clock) {
		this.reviews = reviews;
		this.opinions = opinions;
		this.plans = plans;
		this.campaigns = campaigns;
		this.units = units;
		this.search = search;
		this.events = events;
		this.clock = clock;
	}

	void drafted(Actor actor, String planId, String note) {
		Review review = locked(planId);
		review.drafted(actor.account(), note);
		reviews.update(review);
	}

	void signed(Actor actor, String planId) {
		Review review = locked(planId);
		if (actor.account().equals(review.signatures().draftedBy())) {
			throw new NotAllowed("sign-own-draft");
		}
		review.signed(actor.account());
		reviews.update(review);
	}

	void requireMayReview(Actor actor, String planId) {
		Review review = locked(planId);
		review.requireUndecided();
		recusal(review, plans.get(planId)).require(actor, review.current().route().whose());
	}

	void requireMayReceive(Actor receiver, String planId) {
		requireMayReview(receiver, planId);
		if (locked(planId).current().hasVoice(receiver.account())) {
			throw new NotAllowed("review-already-in-step", receiver.name());
		}
	}

	void received(Actor receiver, String planId, String instead) {
		Review review = locked(planId);
		if (instead != null && review.handVoice(instead, receiver.account())) {
			reviews.update(review);
		}
		plans.admit(planId, List.of(receiver.account()));
	}

	void requireMaySign(Actor receiver, String planId) {
		if (!receiver.holds(Role.HEAD.name(), plans.get(planId).unitCode())) {
			throw new NotAllowed("sign-by-head-only");
		}
		if (receiver.account().equals(locked(planId).signatures().draftedBy())) {
			throw new NotAllowed("sign-own-draft");
		}
	}

	void beginStep(String planId, RouteTable routes) {
		PlanView plan = plans.get(planId);
		OrgUnit unit = units.get(plan.unitCode());
		Review review = locked(planId);
		if (!review.hasRoute()) {
			takeRoute(review, plan, unit, routes);
		}
		String office = review.terms().launchingUnit();
		StepPeople people = search.peopleOf(review.current().route(), unit, office, recusal(review, plan));
		ReviewStep step = review.begin(people, clock.instant());
		reviews.update(review);
		plans.admit(planId, people.candidates());
		tell(plan, step, office);
	}

	private void takeRoute(Review review, PlanView plan, OrgUnit unit, RouteTable routes) {
		CampaignView campaign = campaigns.get(plan.campaignId());
		review.take(routes.stepsFor(campaign.route(), plan.kind(), unit),
				new Terms(campaign.issuingUnit(), campaign.scored()));
	}

	private void tell(PlanView plan, ReviewStep step, String office) {
		String title = step.route().title();
		if (step.leftToOffice()) {
			events.publishEvent(new StepLeftToOffice(plan.id(), step.index(), title, office, Actor.SYSTEM.account()));
		}
		events.publishEvent(
				new StepBegun(plan.id(), plan.round(), step.index(), title, step.candidates(), Actor.SYSTEM.account()));
	}

	void decide(Actor actor, String planId, Verdict verdict) {
		Review review = locked(planId);
		review.requireUndecided();
		PlanView plan = plans.get(planId);
		ReviewStep step = review.current();
		VerdictRules.check(verdict, step.index(), review.terms().scored(), places(plan, verdict));
		Opinion opinion = Opinion.of(step, plan.round(), verdict, actor, clock.instant());
		opinions.insert(planId, opinion);
		review.weigh(opinion, step.together() ? opinions.ofVisit(planId, step) : List.of(opinion));
		reviews.update(review);
		events.publishEvent(given(planId, opinion));
		if (review.outcome() == Outcome.DRAFTER) {
			plans.returnToDrafter(actor, planId, remarks(plan));
		}
	}

	private Set<String> places(PlanView plan, Verdict verdict) {
		if (verdict.comments().isEmpty()) {
			return Set.of();
		}
		Set<String> keys = new HashSet<>(Set.of("measures"));
		plans.sections(plan.id()).forEach(section -> keys.add(section.key()));
		return keys;
	}

	private static OpinionGiven given(String planId, Opinion opinion) {
		Integer to = (opinion.returns() && opinion.returnedTo() == null) ? Integer.valueOf(TO_THE_DRAFTER)
				: opinion.returnedTo();
		String back = (opinion.resubmission() != null) ? opinion.resubmission().name() : null;
		return new OpinionGiven(planId, opinion.round(), opinion.step(), opinion.stepTitle(), opinion.decision().name(),
				opinion.grounds().stream().map(Ground::name).toList(), opinion.comments().size(), to, back,
				opinion.account());
	}

	/** Every comment of the round is to be answered, whoever made it. */
	private List<Remark> remarks(PlanView plan) {
		return opinions.ofRound(plan.id(), plan.round())
			.stream()
			.flatMap(opinion -> opinion.comments()
				.stream()
				.map(comment -> new Remark(comment.id(), opinion.round(), opinion.stepTitle(), comment.section(),
						(comment.quote() != null) ? comment.quote() : "", comment.text(), "")))
			.toList();
	}

	void publish(String planId) {
		Opinion last = opinions.last(planId).orElseThrow();
		plans.approve(new Actor(last.account(), last.name(), Set.of()), planId);
	}

	private static Recusal recusal(Review review, PlanView plan) {
		return new Recusal(review.signatures(), plan.unitCode());
	}

	private Review locked(String planId) {
		return reviews.lock(planId).orElseThrow(() -> new NotFound("review", planId));
	}

}
