package io.campaignflow.flow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * One plan as the figures see it: how many steps were skipped, stays out of order and
 * late; where it is, and when it will likely be through.
 *
 * @param facts what it adds to the tallies
 * @param step where it stands since {@code since}; null where nowhere
 */
record CaseRow(Passage.Of of, boolean open, int rounds, int skipped, int disordered, int late, Map<String, Long> facts,
		LocalDate dueOn, StepKey step, Instant since, Outlook outlook) {

	/**
	 * When a plan will be through: on {@code likely} in half of the trials, on
	 * {@code safe} in 85 of a hundred; both null where nothing is known.
	 *
	 * @param stepsLeft steps behind the present one
	 * @param slack working days between the safe day and the end of the window; negative
	 * where it comes after it
	 */
	record Outlook(Risk risk, int stepsLeft, LocalDate likely, LocalDate safe, int slack) {

		static final Outlook NONE = new Outlook(Risk.NONE, 0, null, null, 0);

	}

	/** Whether a plan will likely miss the window of its unit. */
	enum Risk {

		/** Its window has closed already. */
		MISSED,
		/** At today's pace it comes through after the window. */
		LIKELY,
		/** It comes through in time, or nothing is due. */
		NONE

	}

}
