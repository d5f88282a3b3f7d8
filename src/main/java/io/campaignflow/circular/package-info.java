/**
 * Circulars (通报): figures frozen for a period, the text written from them, signed,
 * published to units under a number and read by them; by hand and by schedule.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "storage", "web", "calendar",
		"ledger", "organisation", "campaign", "progress", "workflow", "rendering" })
package io.campaignflow.circular;
