package io.campaignflow.campaign;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The routes a campaign can choose; answered by the module that keeps the decision
 * tables.
 */
public interface RouteCatalogue {

	/**
	 * Routes in use that belong to one of these units, and those that came with the
	 * product.
	 */
	List<RouteChoice> choices(Collection<String> unitCodes);

	/** One route, retired or not. */
	Optional<RouteChoice> find(String key);

	/**
	 * A route by its decision key, with the unit it belongs to (null where it came with
	 * the product) and its newest version.
	 */
	record RouteChoice(String key, String name, String nameEn, String unit, int version, boolean retired) {

		/** The name in the reader's language, Chinese where there is no English one. */
		public String name(Locale locale) {
			return "en".equals(locale.getLanguage()) && !nameEn.isBlank() ? nameEn : name;
		}

	}

}
