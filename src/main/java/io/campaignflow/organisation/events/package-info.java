/** What happens to units, people and positions. */
@org.springframework.modulith.NamedInterface("events")
package io.campaignflow.organisation.events;
