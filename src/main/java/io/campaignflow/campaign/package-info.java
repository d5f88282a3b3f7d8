/**
 * Campaigns with their start windows, requirements, plan template and route, and the
 * contact points of leaders.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "shared", "storage", "web", "organisation", "rendering" })
package io.campaignflow.campaign;
