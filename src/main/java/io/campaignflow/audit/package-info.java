/**
 * The append-only, hash-chained record of everything that happened. Listens to events;
 * nobody depends on it.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "shared", "storage", "web", "calendar", "organisation", "rendering" })
package io.campaignflow.audit;
