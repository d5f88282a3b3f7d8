package io.campaignflow.progress;

import io.campaignflow.plan.PlanLight;
import io.campaignflow.plan.PlanStatus;
import java.time.LocalDate;

/**
 * A unit of the chart: its own plan ({@code plan}, {@code status} and what follows are
 * null where it has none; {@code place} is the step of the route that has it, null where
 * none does; {@code light} is null of a plan that is over), and all plans at and below
 * it.
 */
public record ChartCell(String unit, String name, String plan, PlanStatus status, Integer place, PlanLight light,
		LocalDate dueAt, Below below) {

	/**
	 * The worst of what lies at and below it: null where nothing is open, or nothing is
	 * to be made.
	 */
	public PlanLight worst() {
		if (below.late() > 0) {
			return PlanLight.LATE;
		}
		if (below.soon() > 0) {
			return PlanLight.SOON;
		}
		return (below.due() > below.approved()) ? PlanLight.OK : null;
	}

	/** Whether everything at and below it is approved. */
	public boolean isDone() {
		return below.due() > 0 && below.due() == below.approved();
	}

}
