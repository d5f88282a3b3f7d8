/**
 * The machine reads first: a report on each submitted text, on the three grounds of
 * return (F3), with the evidence. It leaves the judgement to people.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "storage", "web", "organisation",
		"campaign", "text", "plan", "plan::events", "rendering" })
package io.campaignflow.prereview;
