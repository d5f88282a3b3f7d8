/** What happens to a route. */
@org.springframework.modulith.NamedInterface("events")
package io.campaignflow.route.events;
