package io.campaignflow.route.web;

import io.campaignflow.route.RouteVersion;
import java.time.Instant;
import java.util.List;

/** One version of a route over REST. */
record VersionBody(String route, int version, String title, String titleEn, String note, String copiedFrom,
		String savedBy, Instant savedAt, List<RowBody> rows) {

	static VersionBody of(RouteVersion version) {
		return new VersionBody(version.route(), version.version(), version.title(), version.titleEn(), version.note(),
				version.copiedFrom(), version.savedBy(), version.savedAt(),
				version.rows().stream().map(RowBody::of).toList());
	}

}
