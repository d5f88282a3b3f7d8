package io.campaignflow.supervision.process;

import io.campaignflow.calendar.WorkingTime;
import java.util.Date;
import org.springframework.stereotype.Component;

/**
 * When an overdue task of group-dispatch is taken to the next one up: as the offices open
 * on the working day after the last one.
 */
@Component
public class GroupEscalations {

	private static final int DAYS_AFTER = 1;

	private final GroupDays days;

	private final WorkingTime time;

	GroupEscalations(GroupDays days, WorkingTime time) {
		this.days = days;
		this.time = time;
	}

	public Date form(String groupId) {
		return at(GroupDays.FORM);
	}

	public Date confirm(String groupId) {
		return at(GroupDays.CONFIRM);
	}

	public Date approve(String groupId) {
		return at(GroupDays.APPROVE);
	}

	public Date sign(String groupId) {
		return at(GroupDays.SIGN);
	}

	public Date report(String groupId) {
		return at(GroupDays.REPORT);
	}

	private Date at(int workingDays) {
		return Date.from(time.notPast(time.opensAfter(days.in(workingDays), DAYS_AFTER)));
	}

}
