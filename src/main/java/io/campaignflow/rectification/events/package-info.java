/** What happens to rectification items. */
@org.springframework.modulith.NamedInterface("events")
package io.campaignflow.rectification.events;
