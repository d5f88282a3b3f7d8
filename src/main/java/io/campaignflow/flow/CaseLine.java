package io.campaignflow.flow;

import io.campaignflow.flow.CaseRow.Risk;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A plan in a list of time and flow: where it is since when (null where nowhere), when it
 * will likely be through (half of the trials) and safely (85 of a hundred; null where
 * nothing is known), {@code slack} working days before the end of its window, negative
 * after it; how many steps were skipped, stays out of order and late.
 */
public record CaseLine(String planId, String title, String unitCode, int rounds, StepKey step, Instant since,
		int stepsLeft, LocalDate dueOn, LocalDate likelyOn, LocalDate safeOn, String risk, int slack, int skipped,
		int disordered, int late) {

	/** Whether the window has closed already. */
	public boolean isMissed() {
		return Risk.MISSED.name().equals(risk);
	}

}
