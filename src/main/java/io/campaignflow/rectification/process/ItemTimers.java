package io.campaignflow.rectification.process;

import io.campaignflow.calendar.Deadlines;
import io.campaignflow.calendar.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;

/**
 * When whoever has a task of an item is reminded of it, and when it is taken to the next
 * one up: as the offices open, on the working day before its last one and on the one
 * after. What is due so soon that no such morning is left is not reminded of.
 */
@Component
public class ItemTimers {

	private static final int DAYS_BEFORE = 1;

	private static final int DAYS_AFTER = 1;

	private final Deadlines deadlines;

	private final WorkingTime time;

	ItemTimers(Deadlines deadlines, WorkingTime time) {
		this.deadlines = deadlines;
		this.time = time;
	}

	/** Of a task that is due so many working days from now. */
	public Date remind(int workingDays) {
		LocalDate last = deadlines.dayInWorkingDays(workingDays);
		Instant morning = time.notPast(time.opensBefore(last, DAYS_BEFORE));
		return morning.isBefore(deadlines.endOf(last)) ? Date.from(morning) : ItemDeadlines.NEVER;
	}

	/** Of a task that is due so many working days from now. */
	public Date escalate(int workingDays) {
		return Date.from(time.opensAfter(deadlines.dayInWorkingDays(workingDays), DAYS_AFTER));
	}

}
