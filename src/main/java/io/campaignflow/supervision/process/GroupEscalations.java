package io.campaignflow.supervision.process;

import io.campaignflow.calendar.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * When an overdue task of group-dispatch is taken to the next one up: as the offices open
 * on the working day after the last one.
 */
@Component
public class GroupEscalations extends GroupMoments {

	private static final int DAYS_AFTER = 1;

	private final WorkingTime time;

	GroupEscalations(GroupDays days, WorkingTime time) {
		super(days);
		this.time = time;
	}

	@Override
	Instant around(LocalDate lastDay) {
		return time.notPast(time.opensAfter(lastDay, DAYS_AFTER));
	}

}
