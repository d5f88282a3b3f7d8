package io.campaignflow.review;

import io.campaignflow.review.ProbedStep.Repeat;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who will have approved before a step of a route that is only tried: for certain where
 * somebody is the only one asked or everybody has to approve, possibly where one of
 * several does. What {@link CarriedOpinions} does in a review follows from it.
 */
final class AskedBefore {

	private final Set<String> certainly = new HashSet<>();

	private final Set<String> possibly = new HashSet<>();

	/** Whether the step will ask anybody again; counts its people for the next ones. */
	Repeat next(RouteStep step, StepPeople asked) {
		List<String> people = asked.accounts();
		Repeat repeat = step.askOnce() ? repeat(people) : Repeat.NONE;
		possibly.addAll(people);
		if (people.size() == 1 || step.mode() == StepMode.ALL) {
			certainly.addAll(people);
		}
		return repeat;
	}

	private Repeat repeat(List<String> people) {
		if (people.isEmpty() || !possibly.containsAll(people)) {
			return Repeat.NONE;
		}
		return certainly.containsAll(people) ? Repeat.CERTAIN : Repeat.POSSIBLE;
	}

}
