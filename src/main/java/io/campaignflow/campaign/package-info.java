/**
 * Campaigns with their start windows, requirements, plan template and route, and the
 * contact points of leaders.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "shared", "storage", "web", "lists", "organisation", "rendering" })
package io.campaignflow.campaign;
