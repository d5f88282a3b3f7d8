package io.campaignflow.route;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.plan.PlanKind;
import io.campaignflow.review.ProbedStep;
import java.util.List;

/**
 * Who would review a unit's plan today, and why: the steps in order, each with the row of
 * the table that hit.
 */
public record TrialRun(OrgUnit unit, PlanKind kind, List<Step> steps) {

	public TrialRun {
		steps = List.copyOf(steps);
	}

	/**
	 * A step; {@code row} counts from 1, {@code source} names the group or unit,
	 * {@code standIn} the unit whose office is asked instead, empty for the
	 * administrators.
	 */
	public record Step(int row, ProbedStep probed, String source, String standIn) {

		/** Nobody may act, and an office is asked instead. */
		public boolean leftToOffice() {
			return probed.leftToOffice();
		}

	}

	/** Whether any step has nobody. */
	public boolean leftToOffice() {
		return steps.stream().anyMatch(Step::leftToOffice);
	}

}
