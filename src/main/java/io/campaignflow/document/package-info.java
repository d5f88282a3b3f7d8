/**
 * Plans on paper: the plan as an official document after GB/T 9704 and its approval
 * sheet. Reads through the doors of others; nobody depends on it.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "web", "rendering", "organisation",
		"campaign", "text", "attachment", "plan", "review", "prereview", "prereview::web" })
package io.campaignflow.document;
