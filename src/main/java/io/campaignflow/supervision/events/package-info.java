/** What happens to supervision groups, for those who record it and tell people. */
@org.springframework.modulith.NamedInterface("events")
package io.campaignflow.supervision.events;
