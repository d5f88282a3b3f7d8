package io.campaignflow.route;

import java.util.Locale;

/**
 * A route: its decision key, the unit whose office keeps it (null where it came with the
 * product), its titles, and the number of its newest version.
 */
public record RouteView(String key, String unit, String title, String titleEn, RouteStatus status, int version) {

	/** Came with the product: can be copied, not changed. */
	public boolean shipped() {
		return unit == null;
	}

	public boolean retired() {
		return status == RouteStatus.RETIRED;
	}

	/** The title in the reader's language, Chinese where there is no English one. */
	public String title(Locale locale) {
		return "en".equals(locale.getLanguage()) && !titleEn.isBlank() ? titleEn : title;
	}

	RouteView saved(RouteDraft draft) {
		return new RouteView(key, unit, draft.title(), draft.titleEn(), status, version + 1);
	}

	RouteView with(RouteStatus next) {
		return new RouteView(key, unit, title, titleEn, next, version);
	}

}
