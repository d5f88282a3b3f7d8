package io.campaignflow.inspection.process;

import io.campaignflow.calendar.WorkingTime;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;

/**
 * When an overdue task of a visit is taken to the next one up: as the offices open, on
 * the working day after the last one.
 */
@Component
public class InspectionEscalations {

	private static final int DAYS_AFTER = 1;

	private final InspectionDeadlines days;

	private final WorkingTime time;

	InspectionEscalations(InspectionDeadlines days, WorkingTime time) {
		this.days = days;
		this.time = time;
	}

	public Date plan(String inspectionId) {
		return after(days.planDay(inspectionId));
	}

	public Date decide(String inspectionId) {
		return after(days.decideDay());
	}

	public Date carryOut(String inspectionId) {
		return after(days.carryOutDay(inspectionId));
	}

	public Date respond(String inspectionId) {
		return after(days.respondDay());
	}

	public Date sign(String inspectionId) {
		return after(days.signDay());
	}

	private Date after(LocalDate last) {
		return Date.from(time.notPast(time.opensAfter(last, DAYS_AFTER)));
	}

}
