package io.campaignflow.progress;

import io.campaignflow.plan.PlanLight;
import io.campaignflow.shared.WorkingCalendar;
import io.campaignflow.web.Light;
import java.time.LocalDate;

/**
 * How near days are to the moment the chart is drawn. {@code near}: the last that counts
 * as near.
 */
record Lateness(LocalDate today, LocalDate near) {

	static Lateness at(LocalDate today, WorkingCalendar calendar) {
		return new Lateness(today, Light.lastNear(today, calendar));
	}

	PlanLight of(LocalDate due) {
		if (due.isBefore(today)) {
			return PlanLight.LATE;
		}
		return due.isAfter(near) ? PlanLight.OK : PlanLight.SOON;
	}

	/** Null of a plan that is over, or is never due. */
	PlanLight of(Cell plan) {
		return (plan.standing().isOpen() && !plan.day().equals(Cell.NEVER)) ? of(plan.day()) : null;
	}

}
