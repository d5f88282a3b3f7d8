package io.campaignflow.review;

import io.campaignflow.organisation.Role;
import io.campaignflow.plan.PlanMoves;
import io.campaignflow.plan.PlanStatus;
import io.campaignflow.plan.PlanView;
import io.campaignflow.review.ReviewView.StepState;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Withdrawal (撤回): the unit takes its text back while nobody has acted where it stands.
 * Where earlier steps have approved the text, it comes back in a new round and they are
 * asked again, since the next text is another one.
 */
@Component
class Withdrawing {

	private final ReviewRepository reviews;

	private final OpinionRepository opinions;

	private final PlanMoves planMoves;

	private final Reviewing reviewing;

	private final ReviewProcess process;

	Withdrawing(ReviewRepository reviews, OpinionRepository opinions, PlanMoves planMoves, Reviewing reviewing,
			ReviewProcess process) {
		this.reviews = reviews;
		this.opinions = opinions;
		this.planMoves = planMoves;
		this.reviewing = reviewing;
		this.process = process;
	}

	/** The review has to be locked. */
	void withdraw(Actor actor, Review review, PlanView plan) {
		requireMay(actor, review, plan);
		Integer spokenFirst = opinions.ofRound(plan.id(), plan.round())
			.stream()
			.map(Opinion::step)
			.min(Comparator.comparing(step -> review.steps().positionOf(step)))
			.orElse(null);
		review.withdraw(actor, spokenFirst);
		reviews.update(review);
		boolean spoken = spokenFirst != null;
		planMoves.withdraw(actor, plan.id(), spoken ? reviewing.remarks(plan) : List.of(), spoken);
		process.withdrawn(actor, plan.id());
	}

	void requireMay(Actor actor, Review review, PlanView plan) {
		if (!actor.holds(Role.DRAFTER.name(), plan.unitCode()) && !actor.holds(Role.HEAD.name(), plan.unitCode())) {
			throw new NotAllowed("withdraw-by-its-unit-only");
		}
		if (plan.status() != PlanStatus.SIGNING && plan.status() != PlanStatus.IN_REVIEW) {
			throw review.overtaken();
		}
		review.steps()
			.all()
			.stream()
			.filter(step -> step.state() == StepState.CURRENT || step.state() == StepState.PAUSED)
			.flatMap(step -> opinions.ofVisit(plan.id(), step).stream())
			.findFirst()
			.ifPresent(opinion -> {
				throw new Conflict("withdraw-too-late", null, opinion.name(), opinion.stepTitle(), opinion.decision());
			});
	}

}
