package io.campaignflow.calendar;

import io.campaignflow.shared.WorkingCalendar;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/**
 * When a deadline given in days ends: with its last day, where the campaigns are run. The
 * one place that says so, for tasks, plans and whatever else is due.
 */
@Component
public class Deadlines {

	private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

	private final WorkingCalendar calendar;

	private final Clock clock;

	Deadlines(WorkingCalendar calendar, Clock clock) {
		this.calendar = calendar;
		this.clock = clock;
	}

	/** The end of a day. */
	public Instant endOf(LocalDate day) {
		return day.atTime(END_OF_DAY).atZone(clock.getZone()).toInstant();
	}

	/** The end of the n-th working day after today. */
	public Instant inWorkingDays(int n) {
		return endOf(dayInWorkingDays(n));
	}

	/** The n-th working day after today. */
	public LocalDate dayInWorkingDays(int n) {
		return calendar.plusWorkingDays(LocalDate.now(clock), n);
	}

}
