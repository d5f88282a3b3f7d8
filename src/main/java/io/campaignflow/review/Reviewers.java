package io.campaignflow.review;

import io.campaignflow.organisation.Role;
import io.campaignflow.plan.PlanView;
import io.campaignflow.review.ReviewView.StepState;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.workflow.Tasks;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * In which steps of a review somebody has a say: those that ask them or their group, and
 * the present one where its task is in their hands.
 */
@Component
class Reviewers {

	private static final String REVIEW_FORM = "review-plan";

	private final Tasks tasks;

	Reviewers(Tasks tasks) {
		this.tasks = tasks;
	}

	/**
	 * @throws NotAllowed for whoever has no say in the present step
	 */
	ReviewStep requireAtWork(Actor actor, Review review, PlanView plan) {
		review.requireUndecided();
		ReviewStep step = review.current();
		if (!asks(step, actor) && !holdsTask(actor, plan.id())) {
			throw new NotAllowed("for-reviewers-of-the-step-only");
		}
		Recusal.of(review, plan).require(actor, step.route().whose());
		return step;
	}

	/** Position of the last step the person has or had a say in. */
	Optional<Integer> furthestStep(Actor actor, Review review, PlanView plan) {
		List<ReviewStep> steps = review.steps().all();
		Recusal recusal = Recusal.of(review, plan);
		return IntStream.range(0, steps.size())
			.filter(at -> steps.get(at).visit() > 0 && mayReview(recusal, actor, steps.get(at)))
			.filter(at -> asks(steps.get(at), actor)
					|| (steps.get(at).state() == StepState.CURRENT && holdsTask(actor, plan.id())))
			.boxed()
			.reduce((one, later) -> later);
	}

	private static boolean asks(ReviewStep step, Actor actor) {
		return step.candidates().contains(actor.account())
				|| step.candidates().stream().anyMatch(actor.groups()::contains);
	}

	private boolean holdsTask(Actor actor, String planId) {
		return tasks.openOf(planId)
			.stream()
			.anyMatch(task -> task.kind().equals(REVIEW_FORM) && tasks.mayAct(actor, task));
	}

	/** Whoever drafts or signs for the unit reads nothing that is kept from it. */
	private static boolean mayReview(Recusal recusal, Actor actor, ReviewStep step) {
		boolean drafting = Stream.of(Role.DRAFTER, Role.HEAD)
			.anyMatch(role -> actor.holds(role.name(), recusal.unitCode()));
		return !drafting && recusal.reason(actor, step.route().whose()) == null;
	}

}
