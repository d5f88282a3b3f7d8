/** What happens to a campaign. */
@org.springframework.modulith.NamedInterface("events")
package io.campaignflow.campaign.events;
