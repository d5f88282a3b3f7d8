/**
 * The wall chart (挂图作战): how a campaign gets on at a unit and below it, exactly and at
 * one moment, from tallies that do not grow with the region. Reads every other module,
 * and none reads it.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "storage", "web", "ledger",
		"organisation", "organisation::events", "campaign", "plan", "plan::events", "review", "review::events",
		"supervision", "rectification", "rectification::events", "rendering", "flow", "workflow" })
package io.campaignflow.progress;
