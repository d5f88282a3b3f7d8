/** What happens to the addresses people are told at. */
@org.springframework.modulith.NamedInterface("events")
package io.campaignflow.notification.events;
