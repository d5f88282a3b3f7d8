package io.campaignflow.supervision.process;

import io.campaignflow.calendar.WorkingTime;
import java.util.Date;
import org.springframework.stereotype.Component;

/**
 * When whoever has a task of group-dispatch is reminded: as the offices open on the
 * working day before the last one.
 */
@Component
public class GroupReminders {

	private static final int DAYS_BEFORE = 1;

	private final GroupDays days;

	private final WorkingTime time;

	GroupReminders(GroupDays days, WorkingTime time) {
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
		return Date.from(time.notPast(time.opensBefore(days.in(workingDays), DAYS_BEFORE)));
	}

}
