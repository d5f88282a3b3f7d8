/** What happens to leaders' instructions, for those who record it and tell people. */
@org.springframework.modulith.NamedInterface("events")
package io.campaignflow.instruction.events;
