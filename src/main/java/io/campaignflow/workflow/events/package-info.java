/** What happens to tasks, for those who tell people. */
@org.springframework.modulith.NamedInterface("events")
package io.campaignflow.workflow.events;
