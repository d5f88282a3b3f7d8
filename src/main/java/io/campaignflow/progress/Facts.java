package io.campaignflow.progress;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one plan or item counts as, in the tally of each unit from the root to its own.
 */
record Facts(String subjectId, String campaignId, String unitPath, List<Counted> cells) {

	Facts {
		cells = List.copyOf(cells);
	}

	/** A cell, and how much of it. */
	record Counted(Cell cell, Amount amount) {
	}

	/** Where a cell is tallied. */
	record Place(String unitCode, String campaignId, Cell cell) {
	}

	List<String> unitCodes() {
		return List.of(unitPath.substring(1).split("/"));
	}

	/** Adds what it counts as to sums, or takes it away. */
	void addTo(Map<Place, Amount> sums, boolean taken) {
		for (String unit : unitCodes()) {
			for (Counted each : cells) {
				Amount amount = taken ? each.amount().negated() : each.amount();
				sums.merge(new Place(unit, campaignId, each.cell()), amount, Amount::plus);
			}
		}
	}

	/** What changes in the tallies when these count as those, nothing that stays. */
	static Map<Place, Amount> change(Iterable<Facts> before, Iterable<Facts> after) {
		Map<Place, Amount> sums = new LinkedHashMap<>();
		before.forEach((each) -> each.addTo(sums, true));
		after.forEach((each) -> each.addTo(sums, false));
		sums.values().removeIf(Amount::isNothing);
		return sums;
	}

}
