package io.campaignflow.route;

import java.util.List;

/**
 * A route as an office hands it in. {@code note} says what changed and why, for the list
 * of versions.
 */
public record RouteDraft(String title, String titleEn, String note, List<RouteRow> rows) {

	public RouteDraft {
		title = (title == null) ? "" : title.strip();
		titleEn = (titleEn == null) ? "" : titleEn.strip();
		note = (note == null) ? "" : note.strip();
		rows = (rows == null) ? List.of() : List.copyOf(rows);
	}

	boolean saysTheSameAs(RouteVersion version) {
		return title.equals(version.title()) && titleEn.equals(version.titleEn()) && rows.equals(version.rows());
	}

}
