/** What happens to the rosters of instructors. */
@org.springframework.modulith.NamedInterface("events")
package io.campaignflow.instructor.events;
