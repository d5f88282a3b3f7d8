package io.campaignflow.route;

import java.time.Instant;
import java.util.List;

/**
 * One version of a route. It never changes: {@code decision} is the id of the deployed
 * decision table that holds exactly these rows. {@code copiedFrom} is the key of the
 * route it was made from, null where none.
 */
public record RouteVersion(String route, int version, String decision, String title, String titleEn, String note,
		List<RouteRow> rows, String copiedFrom, String savedBy, Instant savedAt) {

	public RouteVersion {
		rows = List.copyOf(rows);
	}

}
