package io.campaignflow.progress;

import io.campaignflow.supervision.GroupCoverage.Count;

/**
 * How many units right below a unit have one of its groups, and of the next level below
 * one of its patrols.
 */
public record GroupFigures(long units, long covered, long patrolUnits, long patrolCovered) {

	static GroupFigures of(Count main, Count patrol) {
		return new GroupFigures(main.units(), main.units() - main.alone(), patrol.units(),
				patrol.units() - patrol.alone());
	}

	/** Per cent of the units right below, one decimal; null of none. */
	public Double rate() {
		return (units == 0) ? null : Math.round(1000.0 * covered / units) / 10.0;
	}

}
