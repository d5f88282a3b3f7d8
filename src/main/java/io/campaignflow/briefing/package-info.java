/**
 * Reports in the morning (晨报): leaders who want them are told the figures of their unit
 * and what waits for them, by the messages of the product and so by mail.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "shared", "storage", "web", "organisation", "progress", "workflow" })
package io.campaignflow.briefing;
