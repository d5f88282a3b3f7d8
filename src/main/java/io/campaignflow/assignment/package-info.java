/**
 * Which supervision group goes to which units: a proposal that covers every unit once,
 * keeps recusal and spreads the load, the reasons for it, and what a change by hand does.
 * Works on what it is given and stores nothing.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "recusal" })
package io.campaignflow.assignment;
