package io.campaignflow.route.events;

import io.campaignflow.shared.DomainEvent;

/** What happens to a route. */
public sealed interface RouteEvent extends DomainEvent {

	String route();

	@Override
	default String subjectType() {
		return "route";
	}

	@Override
	default String subjectId() {
		return route();
	}

	/** A version was saved and deployed; 1 is the first. */
	record RouteSaved(String route, int version, String title, String unitCode, int rows,
			String actor) implements RouteEvent {
	}

	/** No campaign can choose it any more. */
	record RouteRetired(String route, String title, String unitCode, String actor) implements RouteEvent {
	}

	/** Campaigns can choose it again. */
	record RouteReinstated(String route, String title, String unitCode, String actor) implements RouteEvent {
	}

	/** A table that came with the product was recorded as a version. */
	record ShippedRouteRecorded(String route, int version, String title, int rows, String actor) implements RouteEvent {
	}

}
