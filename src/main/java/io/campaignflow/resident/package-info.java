/**
 * What residents say without an account (群众反映): forms behind links an office hands out,
 * requests that an office takes into the ledger or answers, receipts to ask with.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "shared", "storage", "web", "organisation", "campaign", "rectification", "rendering" })
package io.campaignflow.resident;
