package io.campaignflow.circular;

import io.campaignflow.organisation.Level;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * When an office's circulars about a campaign are compiled by themselves: on a day of the
 * week (1 is Monday) or of the month, or the next working day; {@code nextOn} is when
 * they are the next time.
 */
public record Schedule(String id, String unit, String campaign, CircularKind kind, int day, Level reach, boolean active,
		int version, LocalDate nextOn) {

	/**
	 * The day after {@code after} it falls on; a month that is too short ends with it.
	 */
	LocalDate following(LocalDate after) {
		if (kind == CircularKind.WEEKLY) {
			return after.with(TemporalAdjusters.next(DayOfWeek.of(day)));
		}
		LocalDate month = (after.getDayOfMonth() < Math.min(day, after.lengthOfMonth())) ? after : after.plusMonths(1);
		return month.withDayOfMonth(Math.min(day, month.lengthOfMonth()));
	}

	/** The first day of the period that ends with a day. */
	LocalDate begins(LocalDate until) {
		return (kind == CircularKind.WEEKLY) ? until.minusDays(6) : until.minusMonths(1).plusDays(1);
	}

}
