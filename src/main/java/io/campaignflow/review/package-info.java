/**
 * Routes, steps and opinions, and the process that carries a plan from first draft to
 * approval.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "shared", "storage", "web", "calendar", "organisation", "campaign", "text", "plan",
				"plan::events", "prereview", "prereview::web", "workflow", "attachment", "rendering" })
package io.campaignflow.review;
