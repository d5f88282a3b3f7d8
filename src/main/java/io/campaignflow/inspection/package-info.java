/**
 * Visits of supervision groups to units: planned, filed against the unit's budget of the
 * month, carried out, answered by the unit, signed; their findings go out as events.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "shared", "storage", "web", "calendar", "recusal", "organisation", "workflow",
				"attachment", "attachment::events", "rendering", "campaign", "checklist", "supervision" })
package io.campaignflow.inspection;
