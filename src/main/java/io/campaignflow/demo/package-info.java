/**
 * Loads the demonstration through the same doors as everybody: units, people, a campaign,
 * and plans brought to every stage by running the real processes. Absent unless the
 * profile {@code demo} is on.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "recusal", "organisation", "campaign",
		"text", "plan", "launch", "launch::events", "review", "checklist", "inspection", "instructor", "supervision",
		"rectification", "resident", "workflow", "instruction", "circular", "assessment" })
package io.campaignflow.demo;
