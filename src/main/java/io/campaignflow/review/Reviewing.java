package io.campaignflow.review;

import io.campaignflow.plan.Ground;
import io.campaignflow.plan.PlanMoves;
import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import io.campaignflow.plan.Remark;
import io.campaignflow.plan.Remarks;
import io.campaignflow.review.events.ReviewEvent.OpinionGiven;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.text.Passage;
import io.campaignflow.text.Passages;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Moves a review by the forms of its tasks: drafted, signed, an opinion weighed. The row
 * is locked first.
 */
@Component
class Reviewing {

	private static final int TO_THE_DRAFTER = -1;

	private final ReviewLocks locks;

	private final ReviewRepository reviews;

	private final OpinionRepository opinions;

	private final Plans plans;

	private final PlanMoves planMoves;

	private final Remarks remarks;

	private final CarriedOpinions carried;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Reviewing(ReviewLocks locks, ReviewRepository reviews, OpinionRepository opinions, Plans plans, PlanMoves planMoves,
			Remarks remarks, CarriedOpinions carried, ApplicationEventPublisher events, Clock clock) {
		this.locks = locks;
		this.reviews = reviews;
		this.opinions = opinions;
		this.plans = plans;
		this.planMoves = planMoves;
		this.remarks = remarks;
		this.carried = carried;
		this.events = events;
		this.clock = clock;
	}

	void drafted(Actor actor, String planId, String note) {
		Review review = locks.lock(planId);
		review.drafted(actor, note);
		reviews.update(review);
	}

	void signed(Actor actor, String planId) {
		Review review = locks.lock(planId);
		if (actor.account().equals(review.signatures().draftedBy())) {
			throw new NotAllowed("sign-own-draft");
		}
		review.signed(actor);
		reviews.update(review);
	}

	void givenBack(Actor actor, String planId) {
		Review review = locks.lock(planId);
		review.givenBack(actor);
		reviews.update(review);
	}

	void decide(Actor actor, String planId, Verdict verdict) {
		Review review = locks.lock(planId);
		review.requireUndecided();
		PlanView plan = plans.get(planId);
		ReviewStep step = review.current();
		Passages text = verdict.comments().isEmpty() ? null : remarks.passages(planId);
		List<Passage> passages = VerdictRules.check(verdict, earlier(review), review.terms().scored(), text);
		Opinion opinion = Opinion.of(step, plan.round(), verdict, passages, actor, clock.instant());
		opinions.insert(planId, opinion);
		List<Opinion> ofThisVisit = step.together() ? opinions.ofVisit(planId, step) : List.of(opinion);
		requireOneVoice(actor, ofThisVisit);
		review.weigh(opinion, ofThisVisit);
		carried.over(review, plan);
		reviews.update(review);
		events.publishEvent(given(planId, opinion));
		if (review.outcome() == Outcome.DRAFTER) {
			planMoves.returnToDrafter(actor, planId, remarks(plan));
		}
	}

	/** Ids of the steps to which the present one can send the plan back. */
	private static Set<Integer> earlier(Review review) {
		return review.steps().all().stream().limit(review.way().next()).map(ReviewStep::id).collect(Collectors.toSet());
	}

	/** Nobody speaks twice in a step, for themselves and for others or for two others. */
	private static void requireOneVoice(Actor actor, List<Opinion> ofThisVisit) {
		if (ofThisVisit.stream().filter(opinion -> opinion.account().equals(actor.account())).count() > 1) {
			throw new NotAllowed("review-already-in-step", actor.name());
		}
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
	List<Remark> remarks(PlanView plan) {
		return opinions.ofRound(plan.id(), plan.round())
			.stream()
			.flatMap(opinion -> opinion.remarks().stream())
			.toList();
	}

	void publish(String planId) {
		planMoves.approve(opinions.last(planId).orElseThrow().actor(), planId);
	}

	void concludeRevocation(String planId) {
		Revocation revocation = locks.lock(planId).revocation();
		planMoves.revoke(new Actor(revocation.account(), revocation.name(), Set.of()), planId, revocation.reason());
	}

}
