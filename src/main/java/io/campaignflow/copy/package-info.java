/**
 * Copies of plans (抄送): who should know of a plan without having a say in it, and when
 * they read it.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "shared", "web", "organisation", "plan", "plan::events", "workflow" })
package io.campaignflow.copy;
