/** What happens to the calendar. */
@org.springframework.modulith.NamedInterface("events")
package io.campaignflow.calendar.events;
