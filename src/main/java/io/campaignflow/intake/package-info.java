/**
 * Texts that come into a draft from elsewhere, as its writer decides: Word documents,
 * other plans.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "storage", "web", "organisation",
		"campaign", "text", "plan", "plan::events", "attachment" })
package io.campaignflow.intake;
