/**
 * Absences and proxies (代理): who is away from when to when, for which kinds of tasks, and
 * who acts for them meanwhile.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "web", "organisation" })
package io.campaignflow.absence;
