/**
 * The only module that knows the engine's configuration: deployment, guard, identity, the
 * one way to complete a user task, and the worklist.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "shared", "storage", "web", "calendar", "absence", "organisation", "rendering" })
package io.campaignflow.workflow;
