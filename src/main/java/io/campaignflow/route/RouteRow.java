package io.campaignflow.route;

import io.campaignflow.organisation.Level;
import io.campaignflow.review.RouteStep;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One row of a route: for which plans, and the step it adds. The rows that hit a plan
 * form its route in the order of the table. May hold faults; the rules name them.
 */
public record RouteRow(AppliesTo appliesTo, RouteStep step) {

	/** The row as far as it is for this level and those below; empty where it is not. */
	public Optional<RouteRow> from(Level highest) {
		Set<Level> kept = appliesTo.levels()
			.stream()
			.filter(level -> level.compareTo(highest) >= 0)
			.collect(Collectors.toSet());
		return kept.isEmpty() && !appliesTo.levels().isEmpty() ? Optional.empty()
				: Optional.of(new RouteRow(new AppliesTo(appliesTo.kinds(), kept, appliesTo.fields()), step));
	}

}
