package io.campaignflow.campaign;

import java.util.List;

/**
 * The routes a campaign can choose; answered by the module that keeps the decision
 * tables.
 */
public interface RouteCatalogue {

	/** Decision keys with their Chinese names. */
	List<RouteChoice> choices();

	/** A route by its decision key. */
	record RouteChoice(String key, String name) {
	}

}
