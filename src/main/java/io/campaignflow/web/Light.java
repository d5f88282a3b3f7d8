package io.campaignflow.web;

import java.time.LocalDate;
import io.campaignflow.shared.WorkingCalendar;

/**
 * How near a deadline is: the sign ({@code ok}, {@code soon}, {@code late}), the message
 * that says it and the number of working days it names.
 */
public record Light(String kind, String message, int days) {

	/**
	 * Up to this many working days before the deadline counts as near, where no reminder
	 * comes earlier.
	 */
	public static final int NEAR = 2;

	/** The last day that counts as near. */
	public static LocalDate lastNear(LocalDate today, WorkingCalendar calendar) {
		LocalDate day = today;
		while (calendar.workingDaysBetween(today, day.plusDays(1)) <= NEAR) {
			day = day.plusDays(1);
		}
		return day;
	}

	/** By days alone: a deadline lasts until the end of its day. */
	public static Light of(LocalDate due, LocalDate today, WorkingCalendar calendar) {
		return of(due, null, today, calendar);
	}

	/** {@code soon} is the first day it counts as near; null for the usual one. */
	public static Light of(LocalDate due, LocalDate soon, LocalDate today, WorkingCalendar calendar) {
		if (due.isBefore(today)) {
			int days = calendar.workingDaysBetween(due, today);
			return days == 0 ? new Light("late", "web.light.late.now", 0) : new Light("late", "web.light.late", days);
		}
		if (due.equals(today)) {
			return new Light("soon", "web.light.today", 0);
		}
		int days = calendar.workingDaysBetween(today, due);
		boolean near = (soon == null) ? days <= NEAR : !today.isBefore(soon);
		return new Light(near ? "soon" : "ok", "web.light.left", days);
	}

}
