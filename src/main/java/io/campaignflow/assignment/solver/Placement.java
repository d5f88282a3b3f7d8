package io.campaignflow.assignment.solver;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.List;

/** All placings of a case, with what they cost. */
@PlanningSolution
public class Placement {

	@PlanningEntityCollectionProperty
	private List<Placing> placings;

	@PlanningScore
	private HardMediumSoftLongScore score;

	/** For the solver, which copies placements. */
	public Placement() {
	}

	public Placement(List<Placing> placings) {
		this.placings = placings;
	}

	public List<Placing> getPlacings() {
		return this.placings;
	}

	HardMediumSoftLongScore getScore() {
		return this.score;
	}

}
