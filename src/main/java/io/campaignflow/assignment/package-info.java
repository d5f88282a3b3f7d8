/**
 * Which supervision group covers which unit: from units, groups and what keeps a group
 * away from a unit to a proposal that explains itself. Pure: reads nothing, writes
 * nothing.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared" })
package io.campaignflow.assignment;
