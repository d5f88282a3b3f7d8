/** What happens to requests of residents and to the links they come through. */
@org.springframework.modulith.NamedInterface("events")
package io.campaignflow.resident.events;
