package io.campaignflow.review;

import io.campaignflow.review.ReviewView.StepState;
import io.campaignflow.shared.Conflict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The way of one plan along its route: which step comes next, what the last decided step
 * led to, and where a return leads back to. The process asks it after every opinion.
 */
final class Review {

	private final String planId;

	private final List<ReviewStep> steps;

	private int next;

	private Integer resumeAt;

	private Outcome outcome;

	Review(String planId, List<ReviewStep> steps, int next, Integer resumeAt, Outcome outcome) {
		this.planId = planId;
		this.steps = new ArrayList<>(steps);
		this.next = next;
		this.resumeAt = resumeAt;
		this.outcome = outcome;
	}

	static Review of(String planId) {
		return new Review(planId, List.of(), 0, null, null);
	}

	/** Keeps the route as it is now; a review that has one keeps that. */
	void take(List<RouteStep> route) {
		if (steps.isEmpty()) {
			for (RouteStep step : route) {
				steps.add(ReviewStep.ahead(steps.size(), step));
			}
		}
	}

	/** The plan stands before the people of the next step. */
	ReviewStep begin(StepPeople people, Instant at) {
		outcome = null;
		return set(steps.get(next).begun(people, at));
	}

	/** The step that has the plan, or will have it next. */
	ReviewStep current() {
		return steps.get(next);
	}

	/**
	 * @throws Conflict where the step was decided meanwhile
	 */
	void requireUndecided() {
		if (next >= steps.size() || current().state() != StepState.CURRENT) {
			throw new Conflict("step-already-decided", null);
		}
	}

	/**
	 * Counts an opinion together with the others of this visit and moves on where they
	 * decide.
	 */
	void weigh(Opinion last, List<Opinion> ofThisVisit) {
		StepCount count = StepCount.of(current(), ofThisVisit);
		if (count.passed()) {
			pass();
		}
		else if (count.returned()) {
			sendBack(deciding(last, ofThisVisit));
		}
	}

	private static Opinion deciding(Opinion last, List<Opinion> ofThisVisit) {
		return last.returns() ? last
				: ofThisVisit.stream().filter(Opinion::returns).reduce((one, later) -> later).orElseThrow();
	}

	private void pass() {
		set(current().with(StepState.PASSED));
		next = (resumeAt != null) ? resumeAt : next + 1;
		resumeAt = null;
		outcome = (next < steps.size()) ? Outcome.NEXT_STEP : Outcome.APPROVED;
	}

	private void sendBack(Opinion opinion) {
		int from = next;
		boolean straightBack = opinion.resubmission() == Resubmission.STRAIGHT_BACK;
		set(current().with(StepState.RETURNED));
		if (opinion.returnedTo() == null) {
			resumeAt = straightBack ? resumeAt : null;
			next = straightBack ? from : 0;
			outcome = Outcome.DRAFTER;
		}
		else {
			next = opinion.returnedTo();
			resumeAt = straightBack ? from : null;
			outcome = Outcome.EARLIER_STEP;
		}
		forget(next, from, straightBack);
	}

	/**
	 * Steps that will be run again stand ahead again; those a straight way back leaves
	 * out stay passed.
	 */
	private void forget(int first, int from, boolean straightBack) {
		for (int index = first; index < from; index++) {
			if (!straightBack || index == first) {
				set(steps.get(index).with(StepState.AHEAD));
			}
		}
	}

	private ReviewStep set(ReviewStep step) {
		steps.set(step.index(), step);
		return step;
	}

	String planId() {
		return planId;
	}

	List<ReviewStep> steps() {
		return List.copyOf(steps);
	}

	int next() {
		return next;
	}

	Integer resumeAt() {
		return resumeAt;
	}

	Outcome outcome() {
		return outcome;
	}

}
