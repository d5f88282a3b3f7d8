package io.campaignflow.assignment.solver;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;

/**
 * What the solver weighs: capacity before everything, then that nobody is left uncovered,
 * then even load, short ways and last time's groups in points. Recusal needs no rule
 * here, a placing cannot choose a group that must stay away.
 */
public class PlacementRules implements ConstraintProvider {

	@Override
	public Constraint[] defineConstraints(ConstraintFactory rules) {
		return new Constraint[] { capacityIsKept(rules), nobodyIsLeftUncovered(rules), loadIsEven(rules),
				waysAreShort(rules), groupsStayAsLastTime(rules) };
	}

	private static Constraint capacityIsKept(ConstraintFactory rules) {
		return rules.forEach(Placing.class)
			.groupBy(Placing::getCarrier, ConstraintCollectors.count())
			.filter((carrier, units) -> units > carrier.capacity())
			.penalizeLong(HardMediumSoftLongScore.ONE_HARD, (carrier, units) -> units - carrier.capacity())
			.asConstraint("capacity is kept");
	}

	private static Constraint nobodyIsLeftUncovered(ConstraintFactory rules) {
		return rules.forEachIncludingUnassigned(Placing.class)
			.filter(placing -> placing.getCarrier() == null)
			.penalizeLong(HardMediumSoftLongScore.ONE_MEDIUM, placing -> 1)
			.asConstraint("nobody is left uncovered");
	}

	private static Constraint loadIsEven(ConstraintFactory rules) {
		return rules.forEach(Placing.class)
			.groupBy(Placing::getCarrier, ConstraintCollectors.sumLong(Placing::weight))
			.impactLong(HardMediumSoftLongScore.ONE_SOFT, (carrier, load) -> -carrier.partsOfLoad(load))
			.asConstraint("load is even");
	}

	private static Constraint waysAreShort(ConstraintFactory rules) {
		return rules.forEach(Placing.class)
			.groupBy(Placing::getCarrier, ConstraintCollectors.countDistinct(Placing::branch))
			.penalizeLong(HardMediumSoftLongScore.ONE_SOFT,
					(carrier, branches) -> (long) Carrier.PARTS * carrier.nearness() * (branches - 1))
			.asConstraint("ways are short");
	}

	private static Constraint groupsStayAsLastTime(ConstraintFactory rules) {
		return rules.forEachIncludingUnassigned(Placing.class)
			.filter(Placing::isChanged)
			.penalizeLong(HardMediumSoftLongScore.ONE_SOFT, Placing::partsOfChange)
			.asConstraint("groups stay as last time");
	}

}
