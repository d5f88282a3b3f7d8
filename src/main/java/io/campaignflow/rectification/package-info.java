/**
 * The ledger of rectification (整改台账): numbered items from registration over
 * implementation, acceptance and close-out to satisfaction and return visit, and the
 * process that carries each of them.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "shared", "storage", "web", "calendar", "organisation", "campaign",
				"organisation::events", "workflow", "attachment", "rendering", "inspection::events" })
package io.campaignflow.rectification;
