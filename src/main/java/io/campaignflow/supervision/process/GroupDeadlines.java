package io.campaignflow.supervision.process;

import io.campaignflow.calendar.Deadlines;
import java.util.Date;
import org.springframework.stereotype.Component;

/** Until when each task of group-dispatch is due: the end of a working day. */
@Component
public class GroupDeadlines {

	private final GroupDays days;

	private final Deadlines deadlines;

	GroupDeadlines(GroupDays days, Deadlines deadlines) {
		this.days = days;
		this.deadlines = deadlines;
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
		return Date.from(deadlines.endOf(days.in(workingDays)));
	}

}
