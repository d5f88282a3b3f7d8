/**
 * The ledger as people read it (台账): which items anybody sees, found by filter and word,
 * counted, listed and exported at a cost that does not grow with it. Keeps its own
 * tallies in step with the items of rectification.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "shared", "storage", "web", "calendar", "organisation", "organisation::events",
				"campaign", "rectification", "rectification::events", "workflow", "rendering" })
package io.campaignflow.ledger;
