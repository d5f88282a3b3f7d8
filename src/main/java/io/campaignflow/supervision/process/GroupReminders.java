package io.campaignflow.supervision.process;

import io.campaignflow.calendar.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * When whoever has a task of group-dispatch is reminded: as the offices open on the
 * working day before the last one.
 */
@Component
public class GroupReminders extends GroupMoments {

	private static final int DAYS_BEFORE = 1;

	private final WorkingTime time;

	GroupReminders(GroupDays days, WorkingTime time) {
		super(days);
		this.time = time;
	}

	@Override
	Instant around(LocalDate lastDay) {
		return time.notPast(time.opensBefore(lastDay, DAYS_BEFORE));
	}

}
