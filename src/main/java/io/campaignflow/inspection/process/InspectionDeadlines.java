package io.campaignflow.inspection.process;

import io.campaignflow.calendar.Deadlines;
import io.campaignflow.inspection.Inspections;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;

/** Until when each task of a visit is due: the end of a working day. */
@Component
public class InspectionDeadlines {

	private static final int DAYS_TO_PLAN = 3;

	private static final int DAYS_TO_DECIDE = 2;

	private static final int DAYS_TO_RESPOND = 5;

	private static final int DAYS_TO_SIGN = 3;

	private final Inspections inspections;

	private final Deadlines deadlines;

	private final Clock clock;

	InspectionDeadlines(Inspections inspections, Deadlines deadlines, Clock clock) {
		this.inspections = inspections;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	/** A few working days, but not past the day of the visit. */
	public Date plan(String inspectionId) {
		return Date.from(deadlines.endOf(planDay(inspectionId)));
	}

	public Date decide(String inspectionId) {
		return Date.from(deadlines.endOf(decideDay()));
	}

	/** The day of the visit; a given-back report is mended within days. */
	public Date carryOut(String inspectionId) {
		return Date.from(deadlines.endOf(carryOutDay(inspectionId)));
	}

	public Date respond(String inspectionId) {
		return Date.from(deadlines.endOf(respondDay()));
	}

	public Date sign(String inspectionId) {
		return Date.from(deadlines.endOf(signDay()));
	}

	LocalDate planDay(String inspectionId) {
		LocalDate soon = deadlines.dayInWorkingDays(DAYS_TO_PLAN);
		LocalDate visit = inspections.get(inspectionId).date();
		return visit.isBefore(soon) ? visit : soon;
	}

	LocalDate decideDay() {
		return deadlines.dayInWorkingDays(DAYS_TO_DECIDE);
	}

	LocalDate carryOutDay(String inspectionId) {
		LocalDate visit = inspections.get(inspectionId).date();
		return visit.isBefore(LocalDate.now(clock)) ? deadlines.dayInWorkingDays(DAYS_TO_SIGN) : visit;
	}

	LocalDate respondDay() {
		return deadlines.dayInWorkingDays(DAYS_TO_RESPOND);
	}

	LocalDate signDay() {
		return deadlines.dayInWorkingDays(DAYS_TO_SIGN);
	}

}
