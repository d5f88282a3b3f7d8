package io.campaignflow.review;

import io.campaignflow.review.ReviewView.StepState;
import java.time.Instant;
import java.util.List;

/**
 * A step of one plan's route, as it was read when the review began: later changes of the
 * table do not touch it. {@code visit} counts how often the plan stood before it; only
 * opinions of the present visit decide.
 */
record ReviewStep(int index, RouteStep route, int visit, StepState state, List<String> candidates, boolean leftToOffice,
		Instant since) {

	static ReviewStep ahead(int index, RouteStep route) {
		return new ReviewStep(index, route, 0, StepState.AHEAD, List.of(), false, null);
	}

	ReviewStep begun(StepPeople people, Instant at) {
		return new ReviewStep(index, route, visit + 1, StepState.CURRENT, people.candidates(), people.leftToOffice(),
				at);
	}

	ReviewStep with(StepState next) {
		return new ReviewStep(index, route, visit, next, candidates, leftToOffice, since);
	}

	/** Whether this account itself is asked, not only a group it belongs to. */
	boolean hasVoice(String account) {
		return candidates.contains(account);
	}

	/** The same step, asking somebody instead of somebody else. */
	ReviewStep handedOn(String from, String to) {
		return new ReviewStep(index, route, visit, state,
				candidates.stream().map(asked -> asked.equals(from) ? to : asked).toList(), leftToOffice, since);
	}

	/** Mode that counts: a step left to the office is decided by any one of it. */
	StepMode mode() {
		return leftToOffice ? StepMode.ANY : route.mode();
	}

	/** Whether every person has a task of their own. */
	boolean together() {
		return mode() == StepMode.ALL || mode() == StepMode.SHARE;
	}

}
