/**
 * The event log (流转日志) of plans and items for tools of process mining: XES (IEEE
 * 1849-2016) and CSV, streamed, of exactly what the reader may see.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "shared", "web", "organisation", "campaign", "plan", "rectification", "workflow" })
package io.campaignflow.eventlog;
