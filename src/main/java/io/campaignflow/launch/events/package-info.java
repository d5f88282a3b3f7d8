/** What happens while plans are opened for a campaign's units. */
@org.springframework.modulith.NamedInterface("events")
package io.campaignflow.launch.events;
