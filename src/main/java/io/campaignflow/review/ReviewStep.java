package io.campaignflow.review;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnore;
import io.campaignflow.review.ReviewView.StepState;
import io.campaignflow.shared.Actor;
import java.time.Instant;
import java.util.List;

/**
 * A step of one plan's route, as it was read when the review began: later changes of the
 * table do not touch it. {@code visit} counts how often the plan stood before it; only
 * opinions of the present visit decide. {@code pending} are those still to be asked after
 * a pause, empty where everybody is; {@code added} is null for steps of the route itself.
 */
record ReviewStep(@JsonAlias("index") int id, RouteStep route, int visit, StepState state, List<String> candidates,
		boolean leftToOffice, Instant since, List<String> pending, Addition added) {

	ReviewStep {
		candidates = List.copyOf(candidates);
		pending = (pending == null) ? List.of() : List.copyOf(pending);
	}

	static ReviewStep ahead(int id, RouteStep route) {
		return ahead(id, route, null);
	}

	static ReviewStep ahead(int id, RouteStep route, Addition added) {
		return new ReviewStep(id, route, 0, StepState.AHEAD, List.of(), false, null, List.of(), added);
	}

	ReviewStep begun(StepPeople people, Instant at) {
		return new ReviewStep(id, route, visit + 1, StepState.CURRENT, people.candidates(), people.leftToOffice(), at,
				List.of(), added);
	}

	/**
	 * Waits for a step added before it; {@code unheard} are those who have not spoken.
	 */
	ReviewStep paused(List<String> unheard) {
		return new ReviewStep(id, route, visit, StepState.PAUSED, candidates, leftToOffice, since, unheard, added);
	}

	/** Goes on with the opinions it has. */
	ReviewStep resumed(Instant at) {
		return new ReviewStep(id, route, visit, StepState.CURRENT, candidates, leftToOffice, at, pending, added);
	}

	ReviewStep with(StepState next) {
		return new ReviewStep(id, route, visit, next, candidates, leftToOffice, since, pending, added);
	}

	/** The same step, asking somebody instead of somebody else. */
	ReviewStep handedOn(String from, String to) {
		return new ReviewStep(id, route, visit, state,
				candidates.stream().map(asked -> asked.equals(from) ? to : asked).toList(), leftToOffice, since,
				pending, added);
	}

	/** Whether this account itself is asked, not only a group it belongs to. */
	boolean hasVoice(String account) {
		return candidates.contains(account);
	}

	/** Whether the person is asked, in their own name or through a group. */
	boolean asks(Actor person) {
		return hasVoice(person.account()) || candidates.stream().anyMatch(person.groups()::contains);
	}

	@JsonIgnore
	boolean isAdded() {
		return added != null;
	}

	/** Mode that counts: a step left to an office is decided by any one of it. */
	StepMode mode() {
		return leftToOffice ? StepMode.ANY : route.mode();
	}

	/** Whether every person has a task of their own. */
	boolean together() {
		return mode() == StepMode.ALL || mode() == StepMode.SHARE;
	}

}
