package io.campaignflow.inspection.process;

import io.campaignflow.calendar.Deadlines;
import io.campaignflow.calendar.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;

/**
 * When whoever has a task of a visit is reminded of it: as the offices open, on the
 * working day before the last one. What is due so soon that no such morning is left is
 * not reminded of at all.
 */
@Component
public class InspectionReminders {

	/** Stands for no reminder, since a timer has to have a time. */
	private static final Date NEVER = Date.from(Instant.parse("9999-01-01T00:00:00Z"));

	private static final int DAYS_BEFORE = 1;

	private final InspectionDeadlines days;

	private final Deadlines deadlines;

	private final WorkingTime time;

	InspectionReminders(InspectionDeadlines days, Deadlines deadlines, WorkingTime time) {
		this.days = days;
		this.deadlines = deadlines;
		this.time = time;
	}

	public Date plan(String inspectionId) {
		return before(days.planDay(inspectionId));
	}

	public Date decide(String inspectionId) {
		return before(days.decideDay());
	}

	public Date carryOut(String inspectionId) {
		return before(days.carryOutDay(inspectionId));
	}

	public Date respond(String inspectionId) {
		return before(days.respondDay());
	}

	public Date sign(String inspectionId) {
		return before(days.signDay());
	}

	private Date before(LocalDate last) {
		Instant morning = time.notPast(time.opensBefore(last, DAYS_BEFORE));
		return morning.isBefore(deadlines.endOf(last)) ? Date.from(morning) : NEVER;
	}

}
