/** What happens to recorded grounds of recusal. */
@org.springframework.modulith.NamedInterface("events")
package io.campaignflow.recusal.events;
