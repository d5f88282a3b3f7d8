package io.campaignflow.flow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Time and flow of a unit and all below it in one campaign. {@code countedUntil}: stays
 * that ended later are not in it yet; {@code queuedAt}: when what waits was counted; both
 * null before the first counting.
 */
public record FlowReport(String campaignId, String unitCode, Instant countedUntil, Instant queuedAt,
		List<StepTimes> steps, List<Forecast> queues, Rounds rounds, List<Loop> loops, Conformance conformance,
		Risks risks) {

	public FlowReport {
		steps = List.copyOf(steps);
		queues = List.copyOf(queues);
		loops = List.copyOf(loops);
	}

	/**
	 * A step for units of one level: working hours (to one decimal, below one hour to
	 * two), and how many stays were late.
	 */
	public record StepTimes(StepKey step, String level, long stays, double medianHours, double p90Hours,
			Double limitHours, long late) {
	}

	/**
	 * What waits at a step and when it will be done: {@code perDay} ended on a working
	 * day on average; done on {@code likely} in half of the trials, on {@code safe} in 85
	 * of a hundred; both null where nothing ended lately.
	 */
	public record Forecast(StepKey step, long waiting, long late, double perDay, LocalDate likely, LocalDate safe) {
	}

	/**
	 * How often plans were submitted: {@code plans} by rounds (0 for none yet, the last
	 * for that many and more); {@code mean} of approved plans, null of none.
	 */
	public record Rounds(List<Long> plans, Double mean) {
	}

	/**
	 * Plans that left a step for an earlier one, so many times; {@code back} of them are
	 * there again, after so many working hours on average (null for none).
	 */
	public record Loop(StepKey from, StepKey to, long times, long back, Double hours) {
	}

	/** Plans that did not keep to the way: with steps skipped, out of order, late. */
	public record Conformance(long plans, long skipped, long disordered, long late) {
	}

	/** Plans whose window has closed, and those likely to miss it; at most 1,001 each. */
	public record Risks(long missed, long likely) {
	}

}
