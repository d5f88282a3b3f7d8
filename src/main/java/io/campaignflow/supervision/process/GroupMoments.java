package io.campaignflow.supervision.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

/** A moment for each task of group-dispatch, by the working days it is given. */
public abstract class GroupMoments {

	private final GroupDays days;

	GroupMoments(GroupDays days) {
		this.days = days;
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
		return Date.from(around(days.in(workingDays)));
	}

	/** The moment for a task whose last day this is. */
	abstract Instant around(LocalDate lastDay);

}
