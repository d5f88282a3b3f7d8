/**
 * Units, people, positions, supervision group membership, sign-in, and what a person's
 * positions let them see.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "shared", "storage", "web", "lists", "rendering", "calendar" })
package io.campaignflow.organisation;
