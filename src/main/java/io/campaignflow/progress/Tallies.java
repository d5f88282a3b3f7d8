package io.campaignflow.progress;

import io.campaignflow.progress.Facts.Place;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Reads tallies as they are now: what was counted, and what was touched since. To be
 * asked inside one transaction that sees one state of the database.
 */
@Component
class Tallies {

	private final ProgressRepository tallies;

	private final FactFinder finder;

	Tallies(ProgressRepository tallies, FactFinder finder) {
		this.tallies = tallies;
		this.finder = finder;
	}

	/** What has to be added to the tallies of all units. */
	Map<Place, Amount> pending() {
		List<Touched> touched = tallies.touched(Integer.MAX_VALUE);
		return Facts.change(tallies.counted(touched.stream().map(Touched::subjectId).distinct().toList()),
				finder.of(touched));
	}

	Tally of(String campaignId, String unitCode, Map<Place, Amount> pending) {
		Map<Cell, Amount> cells = tallies.tally(campaignId, unitCode);
		pending.forEach((place, amount) -> {
			if (place.unitCode().equals(unitCode) && place.campaignId().equals(campaignId)) {
				cells.merge(place.cell(), amount, Amount::plus);
			}
		});
		cells.values().removeIf(Amount::isNothing);
		return new Tally(cells);
	}

	/** Plans at and below several units. */
	Map<String, Below> below(String campaignId, Set<String> unitCodes, Map<Place, Amount> pending, Lateness lateness) {
		if (unitCodes.isEmpty()) {
			return Map.of();
		}
		Map<String, Below> found = tallies.below(campaignId, unitCodes, lateness);
		pending.forEach((place, amount) -> {
			if (unitCodes.contains(place.unitCode()) && place.campaignId().equals(campaignId)
					&& place.cell().figure() == Figure.PLAN) {
				found.merge(place.unitCode(), Below.of(place.cell(), amount.times(), lateness), Below::plus);
			}
		});
		return found;
	}

}
