package io.campaignflow.review;

import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotFound;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Moves of a plan besides those of its forms. Each takes the review's row first and is
 * one transaction with the process; where two meet, one is made and the other learns who
 * did what.
 */
@Service
public class ReviewMoves {

	private final ReviewRepository reviews;

	private final Plans plans;

	private final Withdrawing withdrawing;

	private final Revoking revoking;

	private final StepChanges steps;

	private final ReviewProcess process;

	ReviewMoves(ReviewRepository reviews, Plans plans, Withdrawing withdrawing, Revoking revoking, StepChanges steps,
			ReviewProcess process) {
		this.reviews = reviews;
		this.plans = plans;
		this.withdrawing = withdrawing;
		this.revoking = revoking;
		this.steps = steps;
		this.process = process;
	}

	/**
	 * The unit takes its text back while nobody has acted where it stands.
	 * @throws io.campaignflow.shared.NotAllowed for all but drafters and heads of the
	 * unit
	 * @throws io.campaignflow.shared.Conflict where somebody has acted, or the plan is
	 * not where it was seen
	 */
	public void withdraw(Actor actor, String planId, Seen seen) {
		move(actor, planId, (review, plan) -> {
			seen.require(review, plan);
			withdrawing.withdraw(actor, review, plan);
			return null;
		});
	}

	/**
	 * The launching office takes the plan back for good, wherever it stands.
	 * @throws io.campaignflow.shared.NotAllowed for everybody else
	 * @throws io.campaignflow.shared.Conflict where it is revoked already
	 */
	public void revoke(Actor actor, String planId, String reason) {
		process.make(() -> {
			Optional<Review> review = reviews.lock(planId);
			revoking.revoke(actor, review, plans.visible(actor, planId), reason);
			return null;
		});
	}

	/**
	 * Adds a step before or after the present one; gives its id.
	 * @throws io.campaignflow.shared.NotAllowed where the person holds no task of the
	 * present step
	 * @throws io.campaignflow.shared.BusinessRuleViolation with everything wrong with it
	 * @throws io.campaignflow.shared.Conflict where the step was decided meanwhile
	 */
	public int addStep(Actor actor, String planId, NewStep wanted) {
		return move(actor, planId, (review, plan) -> {
			wanted.seen().require(review, plan);
			return steps.add(actor, review, plan, wanted);
		});
	}

	/**
	 * Takes an added step out again while nobody has acted in it; a plan that stands
	 * before it goes on.
	 * @throws io.campaignflow.shared.NotAllowed for all but whoever added it and the
	 * launching office
	 * @throws io.campaignflow.shared.Conflict where somebody has acted in it
	 */
	public void takeBackStep(Actor actor, String planId, int step) {
		move(actor, planId, (review, plan) -> {
			steps.takeBack(actor, review, plan, step);
			return null;
		});
	}

	private <T> T move(Actor actor, String planId, Move<T> move) {
		return process.make(() -> {
			Optional<Review> review = reviews.lock(planId);
			PlanView plan = plans.visible(actor, planId);
			return move.make(review.orElseThrow(() -> new NotFound("review", planId)), plan);
		});
	}

	private interface Move<T> {

		T make(Review review, PlanView plan);

	}

}
