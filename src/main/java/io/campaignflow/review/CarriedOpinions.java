package io.campaignflow.review;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.plan.PlanView;
import io.campaignflow.review.ReviewView.StepState;
import io.campaignflow.review.events.ReviewEvent.OpinionCarried;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The same person is asked once (自动去重), where the route says so: a step passes unasked if
 * everybody who could act in it has approved this same text in an earlier step. Where
 * somebody else could act too, where the step was added on purpose or is met again after
 * a return, it is asked.
 */
@Component
class CarriedOpinions {

	private final OpinionRepository opinions;

	private final StepSearch search;

	private final OrgUnits units;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CarriedOpinions(OpinionRepository opinions, StepSearch search, OrgUnits units, ApplicationEventPublisher events,
			Clock clock) {
		this.opinions = opinions;
		this.search = search;
		this.units = units;
		this.events = events;
		this.clock = clock;
	}

	/** Passes the steps that come next as long as nobody has to be asked in them. */
	void over(Review review, PlanView plan) {
		while (review.outcome() == Outcome.NEXT_STEP && asksOnce(review.current())) {
			OrgUnit unit = units.get(plan.unitCode());
			StepPeople people = search.peopleOf(review.current(), unit, Recusal.of(review, plan),
					review.terms().launchingUnit());
			Map<String, Opinion> approvals = sinceLastReturn(plan);
			if (people.accounts().isEmpty() || !approvals.keySet().containsAll(people.accounts())) {
				return;
			}
			pass(review, people, people.accounts().stream().map(approvals::get).toList());
		}
	}

	private static boolean asksOnce(ReviewStep step) {
		return step.route().askOnce() && !step.isAdded() && step.state() == StepState.AHEAD;
	}

	/**
	 * Approvals of this round by account, given in person when asked and not revised by a
	 * return.
	 */
	private Map<String, Opinion> sinceLastReturn(PlanView plan) {
		Map<String, Opinion> approvals = new HashMap<>();
		for (Opinion opinion : opinions.ofRound(plan.id(), plan.round())) {
			if (opinion.returns()) {
				approvals.clear();
			}
			else if (opinion.carriedFrom() == null && opinion.behalf() == null) {
				approvals.put(opinion.account(), opinion);
			}
		}
		return approvals;
	}

	private void pass(Review review, StepPeople people, List<Opinion> approvals) {
		Instant now = clock.instant();
		for (Opinion approval : approvals) {
			Opinion carried = approval.carriedTo(review.current(), now);
			opinions.insert(review.planId(), carried);
			events.publishEvent(new OpinionCarried(review.planId(), carried.round(), carried.step(),
					carried.stepTitle(), carried.carriedFrom(), carried.account()));
		}
		review.passUnasked(people, now);
	}

}
