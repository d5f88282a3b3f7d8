/** What happens to absences. */
@org.springframework.modulith.NamedInterface("events")
package io.campaignflow.absence.events;
