package io.campaignflow.review;

import io.campaignflow.review.ReviewView.StepState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a plan is on its route. {@code next} is the position of the step that has the
 * plan or gets it next; {@code waiting} are ids of steps that get it straight back once
 * the present one has passed, the last one first: steps that sent it back, and steps that
 * pause for an added one.
 */
final class Way {

	private Steps steps;

	private int next;

	private final List<Integer> waiting;

	private Outcome outcome;

	Way(Steps steps, int next, List<Integer> waiting, Outcome outcome) {
		this.steps = steps;
		this.next = next;
		this.waiting = new ArrayList<>(waiting);
		this.outcome = outcome;
	}

	static Way none() {
		return new Way(new Steps(List.of(), 0), 0, List.of(), null);
	}

	ReviewStep current() {
		return steps.at(next);
	}

	boolean hasCurrent() {
		return next < steps.size() && current().state() == StepState.CURRENT;
	}

	/** The plan stands before the people of the next step. */
	ReviewStep begin(StepPeople people, Instant at) {
		outcome = null;
		return set(current().begun(people, at));
	}

	/** A step that paused goes on. */
	ReviewStep resume(Instant at) {
		outcome = null;
		return set(current().resumed(at));
	}

	void pass() {
		set(current().with(StepState.PASSED));
		advance(next + 1);
	}

	private void advance(int following) {
		next = waiting.isEmpty() ? following : steps.positionOf(waiting.remove(waiting.size() - 1));
		outcome = (next < steps.size()) ? Outcome.NEXT_STEP : Outcome.APPROVED;
	}

	/** {@code to} is the id of an earlier step, null for the drafter. */
	void sendBack(Integer to, Resubmission resubmission) {
		set(current().with(StepState.RETURNED));
		if (to == null) {
			forgetPauses();
		}
		if (resubmission == Resubmission.RUN_AGAIN) {
			runAgainFrom((to == null) ? 0 : steps.positionOf(to));
		}
		else if (to != null) {
			detour(to);
		}
		outcome = (to == null) ? Outcome.DRAFTER : Outcome.EARLIER_STEP;
	}

	/** The steps between stay passed; this one waits for the earlier one. */
	private void detour(int earlier) {
		waiting.add(current().id());
		next = steps.positionOf(earlier);
		set(current().with(StepState.AHEAD));
	}

	/** Whoever waited is met again on the way. */
	private void runAgainFrom(int first) {
		ReviewStep from = current();
		waiting.clear();
		next = first;
		List<ReviewStep> again = steps.all().subList(first, steps.size());
		steps = steps.where(step -> again.contains(step) && step.id() != from.id(), step -> step.with(StepState.AHEAD));
	}

	/** A new text: opinions given before a pause were about another one. */
	private void forgetPauses() {
		steps = steps.where(step -> step.state() == StepState.PAUSED, step -> step.with(StepState.AHEAD));
	}

	/**
	 * The text is taken back from the present step; {@code spokenFirst} is the step that
	 * approved it first, null where none has spoken: whoever approved this text is asked
	 * about the next one again.
	 */
	void withdraw(Integer spokenFirst) {
		forgetPauses();
		if (spokenFirst != null) {
			runAgainFrom(steps.positionOf(spokenFirst));
		}
		steps = steps.where(step -> step.state() == StepState.CURRENT, step -> step.with(StepState.AHEAD));
		outcome = Outcome.DRAFTER;
	}

	/** The plan is gone: no step has it any more. */
	void end() {
		steps = steps.where(step -> step.state() == StepState.CURRENT || step.state() == StepState.PAUSED,
				step -> step.with(StepState.AHEAD));
		waiting.clear();
	}

	/** {@code unheard} are those of the present step who have not spoken. */
	ReviewStep add(RouteStep route, Addition addition, List<String> unheard) {
		ReviewStep step = ReviewStep.ahead(steps.freshId(), route, addition);
		if (addition.place() == StepPlace.BEFORE) {
			set(current().paused(unheard));
			waiting.add(current().id());
			steps = steps.inserted(next, step);
			outcome = Outcome.NEXT_STEP;
		}
		else {
			insertAfterPresent(step);
		}
		return step;
	}

	/** Behind those added here before; on a detour it is met before the way back. */
	private void insertAfterPresent(ReviewStep step) {
		int present = current().id();
		int position = next + 1;
		while (position < steps.size() && follows(steps.at(position), present)) {
			position++;
		}
		if (!waiting.isEmpty()) {
			int behind = waiting.size();
			while (behind > 0 && follows(steps.find(waiting.get(behind - 1)).orElseThrow(), present)) {
				behind--;
			}
			waiting.add(behind, step.id());
		}
		steps = steps.inserted(position, step);
	}

	private static boolean follows(ReviewStep step, int present) {
		return step.isAdded() && step.added().isAfter(present) && step.state() == StepState.AHEAD;
	}

	/** Gives whether the plan stood before that step and has to go on. */
	boolean remove(ReviewStep step) {
		boolean present = hasCurrent() && current().id() == step.id();
		int position = steps.positionOf(step.id());
		steps = steps.without(step.id());
		waiting.remove(Integer.valueOf(step.id()));
		if (present) {
			advance(next);
		}
		else if (position < next) {
			next--;
		}
		return present;
	}

	boolean isAhead(ReviewStep step) {
		return step.state() == StepState.AHEAD && steps.positionOf(step.id()) != next;
	}

	boolean change(ReviewStep from, ReviewStep to) {
		set(to);
		return !from.equals(to);
	}

	private ReviewStep set(ReviewStep step) {
		steps = steps.with(step);
		return step;
	}

	Steps steps() {
		return steps;
	}

	int next() {
		return next;
	}

	/**
	 * Which step of the route itself has the plan or gets it next, from 1; one more than
	 * there are where all lie behind it. Steps that were added count as the one they
	 * stand before.
	 */
	int place() {
		return 1 + (int) steps.all().stream().limit(next).filter(step -> !step.isAdded()).count();
	}

	/** Whether several people have the plan now, each with a task of their own. */
	boolean isTogether() {
		return hasCurrent() && current().together();
	}

	/** The same of any step. */
	int placeOf(ReviewStep step) {
		return 1 + (int) steps.all()
			.stream()
			.limit(steps.positionOf(step.id()))
			.filter(each -> !each.isAdded())
			.count();
	}

	List<Integer> waiting() {
		return List.copyOf(waiting);
	}

	Outcome outcome() {
		return outcome;
	}

}
