/**
 * Tells people what concerns them: in the product, by mail, by a robot of their chat.
 * Listens to events; nobody depends on it.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "storage", "web", "recusal::events",
		"absence", "organisation", "launch::events", "plan::events", "review::events", "workflow::events",
		"inspection::events", "supervision::events", "rectification::events", "resident::events", "instructor::events",
		"instruction::events", "circular::events", "briefing::events" })
package io.campaignflow.notification;
