/** What happens to a plan. */
@org.springframework.modulith.NamedInterface("events")
package io.campaignflow.plan.events;
