package io.campaignflow.review;

import java.util.List;

/**
 * Where a review stands, as its process asks: {@code outcome} of the last decided step,
 * null while it waits; {@code step} is the one that has the plan or comes next, null
 * before the route is read and after the last.
 */
public record ReviewState(Outcome outcome, Step step, String drafterNote, List<String> passed) {

	/**
	 * {@code passed} of {@link ReviewState} are the titles of the steps before this one,
	 * in order.
	 */
	public record Step(int index, String title, boolean leftToOffice, boolean together, List<String> candidates,
			int workingDays) {
	}

}
