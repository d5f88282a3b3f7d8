/** What happens to reports of the machine. */
@org.springframework.modulith.NamedInterface("events")
package io.campaignflow.prereview.events;
