/**
 * Launches of campaigns: a plan for every unit of the chosen levels, opened in chunks by
 * a process.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "web", "calendar", "organisation",
		"campaign", "plan", "plan::events", "workflow" })
package io.campaignflow.launch;
