/**
 * Plans: opened by a launch, drafted, submitted, frozen in revisions, approved; who may
 * see them.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "storage", "web", "calendar",
		"absence", "organisation", "campaign", "text", "campaign::events", "workflow", "attachment", "rendering" })
package io.campaignflow.plan;
