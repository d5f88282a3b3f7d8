/**
 * Items of rectification (整改): numbered, from registration over implementation,
 * acceptance and close-out to satisfaction and return visit, and the process that carries
 * each of them.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "storage", "web", "calendar",
		"organisation", "campaign", "workflow", "attachment", "rendering", "inspection::events" })
package io.campaignflow.rectification;
