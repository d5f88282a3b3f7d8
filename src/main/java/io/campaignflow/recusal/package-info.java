/**
 * Recusal (回避, F3): what ties people to units, recorded by themselves and their offices
 * or read from their positions, and who therefore stays away from which unit.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "shared", "storage", "web", "lists", "organisation", "rendering" })
package io.campaignflow.recusal;
