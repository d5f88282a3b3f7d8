/**
 * The route editor: routes of a unit as rows, their versions, trial runs, and the
 * decision tables generated from them.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "shared", "storage", "web", "organisation", "campaign", "plan", "review" })
package io.campaignflow.route;
