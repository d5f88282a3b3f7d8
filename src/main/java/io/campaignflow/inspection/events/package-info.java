/** What happens to inspections, their plans and budgets. */
@org.springframework.modulith.NamedInterface("events")
package io.campaignflow.inspection.events;
