/**
 * Time and flow (时间与流转): what every step takes in working hours, where plans go back to,
 * when what waits will be done, which units are likely to miss their window, and whether
 * plans kept to their route. Read from ended tasks by a background job; nothing that is
 * decided waits for it.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "storage", "web", "calendar",
		"ledger", "organisation", "organisation::events", "campaign", "plan", "review", "workflow", "rendering" })
package io.campaignflow.flow;
