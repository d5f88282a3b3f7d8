package io.campaignflow.assignment.solver;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import java.util.HashMap;
import java.util.Map;

/**
 * What the solver weighs: capacity before everything (hard), then that nobody is left
 * uncovered (medium), then even load, short ways and last time's groups in parts of
 * points (soft). Recusal needs no rule here, a placing cannot choose a group that must
 * stay away. Kept up to date move by move, which tries ten times as many moves as
 * constraints written as streams do.
 */
public class PlacementScore implements IncrementalScoreCalculator<Placement, HardMediumSoftLongScore> {

	private final Map<Carrier, Burden> burdens = new HashMap<>();

	private long overfull;

	private long uncovered;

	private long parts;

	@Override
	public void resetWorkingSolution(Placement placement) {
		this.burdens.clear();
		this.overfull = 0;
		this.uncovered = 0;
		this.parts = 0;
		placement.getPlacings().forEach(this::take);
	}

	@Override
	public void beforeVariableChanged(Object placing, String variable) {
		giveUp((Placing) placing);
	}

	@Override
	public void afterVariableChanged(Object placing, String variable) {
		take((Placing) placing);
	}

	@Override
	public HardMediumSoftLongScore calculateScore() {
		return HardMediumSoftLongScore.of(-this.overfull, -this.uncovered, -this.parts);
	}

	private void take(Placing placing) {
		change(placing, 1);
	}

	private void giveUp(Placing placing) {
		change(placing, -1);
	}

	private void change(Placing placing, int sign) {
		this.parts += placing.isChanged() ? sign * placing.partsOfChange() : 0;
		if (placing.getCarrier() == null) {
			this.uncovered += sign;
			return;
		}
		Burden burden = this.burdens.computeIfAbsent(placing.getCarrier(), Burden::new);
		this.overfull -= burden.overfull();
		this.parts -= burden.parts();
		burden.change(placing, sign);
		this.overfull += burden.overfull();
		this.parts += burden.parts();
	}

	@Override
	public void beforeEntityAdded(Object placing) {
		// Placings are all there from the start.
	}

	@Override
	public void afterEntityAdded(Object placing) {
		take((Placing) placing);
	}

	@Override
	public void beforeEntityRemoved(Object placing) {
		giveUp((Placing) placing);
	}

	@Override
	public void afterEntityRemoved(Object placing) {
		// Nothing of it is left.
	}

}
