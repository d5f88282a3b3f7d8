/** What happens in a review. */
@org.springframework.modulith.NamedInterface("events")
package io.campaignflow.review.events;
