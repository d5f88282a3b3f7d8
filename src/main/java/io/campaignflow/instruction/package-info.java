/**
 * Leaders' written instructions (批示) on plans, units and items: each a task with a
 * deadline and an answer that the leader accepts, and the process that carries it. What
 * becomes of it in the ledger is an item of its own that names the instruction.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "storage", "web", "calendar",
		"organisation", "campaign", "rectification", "workflow", "attachment", "rendering" })
package io.campaignflow.instruction;
