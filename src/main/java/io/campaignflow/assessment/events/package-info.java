/** What happens to the rules of the yearly assessment. */
@org.springframework.modulith.NamedInterface("events")
package io.campaignflow.assessment.events;
