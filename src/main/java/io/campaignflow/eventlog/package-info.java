/**
 * The event log (流转日志) of plans and items for tools of process mining: XES (IEEE
 * 1849-2016) and CSV, streamed, of exactly what the reader may see.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "web", "ledger", "rectification",
		"organisation", "campaign", "plan", "workflow" })
package io.campaignflow.eventlog;
