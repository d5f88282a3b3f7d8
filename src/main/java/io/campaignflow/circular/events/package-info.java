/** What happens to circulars, for those who record it and tell people. */
@org.springframework.modulith.NamedInterface("events")
package io.campaignflow.circular.events;
