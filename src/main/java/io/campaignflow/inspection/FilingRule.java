package io.campaignflow.inspection;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether a visit may simply take place: it is counted against the unit's budget of the
 * month, over all groups of all levels, and no other group comes in the same week (Monday
 * to Sunday). Grassroots units must not drown in checks.
 */
final class FilingRule {

	private FilingRule() {
	}

	/**
	 * What filing found: {@code counted} visits in the month with this one, against
	 * {@code budget}; the other visits an office has to weigh this one against, those of
	 * the same week first.
	 */
	record Verdict(int counted, int budget, List<FiledVisit> sameWeek, List<FiledVisit> sameMonth) {

		boolean free() {
			return counted <= budget && sameWeek.isEmpty();
		}

		/** The visits that stand against this one; none where it is free. */
		List<FiledVisit> against() {
			return (counted > budget) ? Stream.concat(sameWeek.stream(), sameMonth.stream()).distinct().toList()
					: sameWeek;
		}

	}

	/**
	 * @param others visits to the same unit that count, this one not among them
	 */
	static Verdict judge(int budget, LocalDate date, String groupId, List<FiledVisit> others) {
		List<FiledVisit> month = others.stream()
			.filter(other -> YearMonth.from(other.date()).equals(YearMonth.from(date)))
			.toList();
		List<FiledVisit> week = others.stream()
			.filter(other -> !other.groupId().equals(groupId) && monday(other.date()).equals(monday(date)))
			.toList();
		return new Verdict(month.size() + 1, budget, week, month);
	}

	/** The first day that can stand against a visit: of its month or of its week. */
	static LocalDate from(LocalDate date) {
		LocalDate month = date.withDayOfMonth(1);
		return monday(date).isBefore(month) ? monday(date) : month;
	}

	/** The last such day. */
	static LocalDate until(LocalDate date) {
		LocalDate month = YearMonth.from(date).atEndOfMonth();
		LocalDate sunday = monday(date).plusDays(6);
		return sunday.isAfter(month) ? sunday : month;
	}

	static LocalDate monday(LocalDate date) {
		return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
	}

}
