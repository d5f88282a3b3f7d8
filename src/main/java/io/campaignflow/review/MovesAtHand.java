package io.campaignflow.review;

import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import io.campaignflow.plan.Reopening;
import io.campaignflow.review.MovesView.Removable;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Refusal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What of {@link ReviewMoves} a person could do now, by the very rules the moves ask; so
 * that pages offer nothing that would be refused.
 */
@Service
@Transactional(readOnly = true)
public class MovesAtHand {

	private final ReviewRepository reviews;

	private final Plans plans;

	private final Withdrawing withdrawing;

	private final Revoking revoking;

	private final Reopening reopening;

	private final StepChanges steps;

	MovesAtHand(ReviewRepository reviews, Plans plans, Withdrawing withdrawing, Revoking revoking, Reopening reopening,
			StepChanges steps) {
		this.reviews = reviews;
		this.plans = plans;
		this.withdrawing = withdrawing;
		this.revoking = revoking;
		this.reopening = reopening;
		this.steps = steps;
	}

	/**
	 * @throws io.campaignflow.shared.NotFound where the person may not see the plan
	 */
	public MovesView of(Actor actor, String planId) {
		PlanView plan = plans.visible(actor, planId);
		boolean revoke = permitted(() -> revoking.requireMay(actor, plan));
		boolean reopen = reopening.mayReopen(actor, planId);
		Optional<Review> found = reviews.find(planId);
		if (found.isEmpty()) {
			return new MovesView(plan.round(), null, false, revoke, reopen, false, List.of());
		}
		Review review = found.get();
		return new MovesView(plan.round(), review.standsAt(),
				permitted(() -> withdrawing.requireMay(actor, review, plan)), revoke, reopen,
				permitted(() -> steps.requireMayAdd(actor, review, plan)), removable(actor, review, plan));
	}

	private List<Removable> removable(Actor actor, Review review, PlanView plan) {
		return review.steps()
			.all()
			.stream()
			.filter(step -> step.isAdded() && permitted(() -> steps.requireMayTakeBack(actor, review, plan, step)))
			.map(step -> new Removable(step.id(), step.route().title(), step.route().titleEn()))
			.toList();
	}

	private static boolean permitted(Runnable rule) {
		try {
			rule.run();
			return true;
		}
		catch (Refusal refusal) {
			return false;
		}
	}

}
