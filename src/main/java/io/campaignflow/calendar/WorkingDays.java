package io.campaignflow.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

import io.campaignflow.shared.WorkingCalendar;

/**
 * Counts working days: Monday to Friday, except where {@code exceptions} says otherwise.
 */
record WorkingDays(Map<LocalDate, Boolean> exceptions) implements WorkingCalendar {

	WorkingDays {
		exceptions = Map.copyOf(exceptions);
	}

	@Override
	public boolean isWorkingDay(LocalDate day) {
		Boolean exception = this.exceptions.get(day);
		return (exception != null) ? exception : day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
	}

	@Override
	public LocalDate plusWorkingDays(LocalDate start, int n) {
		if (n < 0) {
			throw new IllegalArgumentException("working days to add must not be negative: " + n);
		}
		LocalDate day = start;
		int left = n;
		while (left > 0 || !isWorkingDay(day)) {
			day = day.plusDays(1);
			if (left > 0 && isWorkingDay(day)) {
				left--;
			}
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
