/** What is told in the morning, for those who tell people. */
@org.springframework.modulith.NamedInterface("events")
package io.campaignflow.briefing.events;
