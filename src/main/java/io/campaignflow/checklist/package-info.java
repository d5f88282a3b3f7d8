/**
 * What a visit looks at: checklists of scored and conditional items, kept as versions
 * that are frozen once used, and what a set of answers means — which items are asked,
 * what is missing, how many points there are and why.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "shared", "storage", "web", "organisation", "rendering" })
package io.campaignflow.checklist;
