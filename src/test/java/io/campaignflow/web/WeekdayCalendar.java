package io.campaignflow.web;

import io.campaignflow.shared.WorkingCalendar;
import java.time.LocalDate;

/** Monday to Friday, no holidays: enough to tell lights apart. */
class WeekdayCalendar implements WorkingCalendar {

	@Override
	public boolean isWorkingDay(LocalDate day) {
		return day.getDayOfWeek().getValue() <= 5;
	}

	@Override
	public LocalDate plusWorkingDays(LocalDate start, int n) {
		LocalDate day = start;
		for (int left = n; left > 0 || !isWorkingDay(day);) {
			day = day.plusDays(1);
			left -= isWorkingDay(day) ? 1 : 0;
		}
		return day;
	}

	@Override
	public int workingDaysBetween(LocalDate from, LocalDate to) {
		if (to.isBefore(from)) {
			return -workingDaysBetween(to, from);
		}
		return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
	}

}
