package io.campaignflow.route;

/** Whether campaigns can choose a route. */
public enum RouteStatus {

	ACTIVE, RETIRED

}
