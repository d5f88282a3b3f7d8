package io.campaignflow.shared;

import java.time.LocalDate;

/**
 * Working days of the Chinese calendar: Monday to Friday, less public holidays, plus
 * make-up workdays.
 */
public interface WorkingCalendar {

	boolean isWorkingDay(LocalDate day);

	/**
	 * The n-th working day after {@code start} (n ≥ 0; 0 gives the start itself, or the
	 * next working day if it is none).
	 */
	LocalDate plusWorkingDays(LocalDate start, int n);

	/**
	 * Working days after {@code from} up to and including {@code to}; negative where
	 * {@code to} lies before.
	 */
	int workingDaysBetween(LocalDate from, LocalDate to);

}
