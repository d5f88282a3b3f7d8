package io.campaignflow.inspection;

/**
 * A line with what came of it: {@code begun} visits from it that were not dropped,
 * {@code done} of those that took place; {@code planned} visits to the unit in that month
 * over all plans handed in or approved, and the {@code budget} they meet.
 */
public record PlanLineView(PlanLine line, String unit, int begun, int done, int planned, int budget) {

	/** Visits of the line that still have to be begun. */
	public int open() {
		return Math.max(0, line.visits() - begun);
	}

	/** More is planned than the unit has to bear: visits should be merged. */
	public boolean crowded() {
		return planned > budget;
	}

}
