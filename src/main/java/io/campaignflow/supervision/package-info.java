/**
 * Supervision groups: formed, given units, confirmed, approved, dispatched, on duty,
 * changed, dissolved. Writes the roster of organisation that routes and visibility read.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "storage", "web", "lists", "calendar",
		"recusal", "organisation", "campaign", "assignment", "workflow", "rendering" })
package io.campaignflow.supervision;
