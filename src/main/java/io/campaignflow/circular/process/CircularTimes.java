package io.campaignflow.circular.process;

import io.campaignflow.calendar.Deadlines;
import io.campaignflow.calendar.WorkingTime;
import io.campaignflow.circular.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;

/** Until when tasks of a circular are due, and when its timers run out. */
@Component
public class CircularTimes {

	private static final int TO_EDIT = 3;

	private static final int TO_SIGN = 2;

	/** Units read it within so many working days before they are reminded. */
	private static final int TO_READ = 3;

	private final Schedules schedules;

	private final Deadlines deadlines;

	private final WorkingTime time;

	private final Clock clock;

	CircularTimes(Schedules schedules, Deadlines deadlines, WorkingTime time, Clock clock) {
		this.schedules = schedules;
		this.deadlines = deadlines;
		this.time = time;
		this.clock = clock;
	}

	public Date edit() {
		return Date.from(deadlines.inWorkingDays(TO_EDIT));
	}

	public Date editReminder() {
		return reminder(TO_EDIT);
	}

	public Date editEscalation() {
		return escalation(TO_EDIT);
	}

	public Date sign() {
		return Date.from(deadlines.inWorkingDays(TO_SIGN));
	}

	public Date signReminder() {
		return reminder(TO_SIGN);
	}

	public Date signEscalation() {
		return escalation(TO_SIGN);
	}

	/** When those who have not read it are reminded. */
	public Date read() {
		return Date.from(time.opensAfter(LocalDate.now(clock), TO_READ));
	}

	/** As offices open on the schedule's day, or on the next working day. */
	public Date next(String scheduleId) {
		return Date.from(time.opensAfter(schedules.get(scheduleId).nextOn().minusDays(1), 1));
	}

	private Date reminder(int days) {
		return Date.from(time.notPast(time.opensBefore(deadlines.dayInWorkingDays(days), 1)));
	}

	private Date escalation(int days) {
		return Date.from(time.notPast(time.opensAfter(deadlines.dayInWorkingDays(days), 1)));
	}

}
