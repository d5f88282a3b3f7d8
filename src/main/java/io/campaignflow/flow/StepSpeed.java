package io.campaignflow.flow;

/**
 * How fast a step is at a unit and below it, in working hours (to one decimal, below one
 * hour to two). {@code stepEn} is null where nobody wrote the English name;
 * {@code limitHours} is what a stay is given on average, null where it has no deadline;
 * {@code late} stays were over theirs.
 */
public record StepSpeed(String id, String process, String kind, String step, String stepEn, long passages,
		double medianHours, double p90Hours, Double limitHours, long late) {

	static StepSpeed of(StepKey step, Cell cell) {
		return new StepSpeed(step.id(), step.process(), step.kind(), step.step(), step.stepEn(), cell.passages(),
				cell.medianHours(), cell.p90Hours(), cell.limitHours(), cell.late());
	}

}
