/** What happens to files of subjects. */
@org.springframework.modulith.NamedInterface("events")
package io.campaignflow.attachment.events;
