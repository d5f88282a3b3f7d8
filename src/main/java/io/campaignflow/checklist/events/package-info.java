/** What happens to a checklist. */
@org.springframework.modulith.NamedInterface("events")
package io.campaignflow.checklist.events;
