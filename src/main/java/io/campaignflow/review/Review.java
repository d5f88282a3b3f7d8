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

	private Signatures signatures;

	private Terms terms;

	private int next;

	/** Steps that returned the plan and get it straight back, the last to do so last. */
	private final List<Integer> waiting;

	private Outcome outcome;

	Review(String planId, Signatures signatures, Terms terms, Way way) {
		this.planId = planId;
		this.signatures = signatures;
		this.terms = terms;
		this.steps = new ArrayList<>(way.steps());
		this.next = way.next();
		this.waiting = new ArrayList<>(way.waiting());
		this.outcome = way.outcome();
	}

	/**
	 * How far the plan is: {@code waiting} are steps that get it straight back, the last
	 * to return it last.
	 */
	record Way(List<ReviewStep> steps, int next, List<Integer> waiting, Outcome outcome) {
	}

	static Review of(String planId) {
		return new Review(planId, Signatures.NONE, Terms.NONE, new Way(List.of(), 0, List.of(), null));
	}

	void drafted(String account, String note) {
		signatures = signatures.drafted(account, note);
	}

	void signed(String account) {
		signatures = signatures.signed(account);
	}

	boolean hasRoute() {
		return !steps.isEmpty();
	}

	void take(List<RouteStep> route, Terms laidDown) {
		terms = laidDown;
		take(route);
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
	 * Somebody speaks in the present step instead of somebody else; gives whether that
	 * other one had a voice.
	 */
	boolean handVoice(String from, String to) {
		requireUndecided();
		boolean asked = current().hasVoice(from);
		set(current().handedOn(from, to));
		return asked;
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
		next = waiting.isEmpty() ? next + 1 : waiting.remove(waiting.size() - 1);
		outcome = (next < steps.size()) ? Outcome.NEXT_STEP : Outcome.APPROVED;
	}

	private void sendBack(Opinion opinion) {
		set(current().with(StepState.RETURNED));
		boolean toDrafter = opinion.returnedTo() == null;
		if (opinion.resubmission() == Resubmission.STRAIGHT_BACK) {
			if (!toDrafter) {
				detour(opinion.returnedTo());
			}
		}
		else {
			runAgainFrom(toDrafter ? 0 : opinion.returnedTo());
		}
		outcome = toDrafter ? Outcome.DRAFTER : Outcome.EARLIER_STEP;
	}

	/** The steps between stay passed; this one waits for the earlier one. */
	private void detour(int earlier) {
		waiting.add(next);
		next = earlier;
		set(current().with(StepState.AHEAD));
	}

	/** Whoever waited is met again on the way. */
	private void runAgainFrom(int first) {
		int from = next;
		waiting.clear();
		next = first;
		steps.stream()
			.filter(step -> step.index() >= first && step.index() != from)
			.toList()
			.forEach(step -> set(step.with(StepState.AHEAD)));
	}

	private ReviewStep set(ReviewStep step) {
		steps.set(step.index(), step);
		return step;
	}

	String planId() {
		return planId;
	}

	Signatures signatures() {
		return signatures;
	}

	Terms terms() {
		return terms;
	}

	List<ReviewStep> steps() {
		return List.copyOf(steps);
	}

	int next() {
		return next;
	}

	List<Integer> waiting() {
		return List.copyOf(waiting);
	}

	Outcome outcome() {
		return outcome;
	}

}
