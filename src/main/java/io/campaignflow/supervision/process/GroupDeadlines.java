package io.campaignflow.supervision.process;

import io.campaignflow.calendar.Deadlines;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Until when each task of group-dispatch is due: the end of a working day. */
@Component
public class GroupDeadlines extends GroupMoments {

	private final Deadlines deadlines;

	GroupDeadlines(GroupDays days, Deadlines deadlines) {
		super(days);
		this.deadlines = deadlines;
	}

	@Override
	Instant around(LocalDate lastDay) {
		return deadlines.endOf(lastDay);
	}

}
