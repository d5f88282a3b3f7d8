package io.campaignflow.review;

import java.util.List;

/**
 * Where a review stands, as its process asks: {@code outcome} of the last decided step,
 * null while it waits; {@code step} is the one that has the plan or comes next, null
 * before the route is read and after the last; {@code passed} are the steps before it, in
 * order.
 */
public record ReviewState(Outcome outcome, Step step, String drafterNote, List<Passed> passed) {

	/**
	 * {@code holder} is the one account asked, or the one that had the task before a
	 * pause, null where there is none; {@code unheard} are the accounts of a step that
	 * decides together which are still to be asked.
	 */
	public record Step(int id, int index, String title, String titleEn, boolean leftToOffice, boolean together,
			List<String> candidates, String holder, List<String> unheard, int workingDays, int remindDays,
			int escalateDays) {
	}

	/** A step that has passed, to which the plan can be sent back. */
	public record Passed(int id, String title, String titleEn) {
	}

}
