/**
 * The yearly assessment (年度考核): points of units from recorded facts alone, with weights
 * that offices set for the levels below them, and every fact behind every point.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "storage", "web", "ledger",
		"organisation", "plan", "rectification", "inspection", "rendering" })
package io.campaignflow.assessment;
