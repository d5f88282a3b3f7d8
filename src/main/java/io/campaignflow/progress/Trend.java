package io.campaignflow.progress;

import io.campaignflow.campaign.StartWindow;
import io.campaignflow.shared.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Approvals of a level day by day. The plan is that they come evenly over the working
 * days of its window.
 */
public final class Trend {

	/** Longer than any campaign; older days are summed up in the first. */
	private static final int MOST_DAYS = 400;

	private Trend() {
	}

	/**
	 * How many plans were approved by the end of a day, and how many should have been;
	 * {@code approved} is null of days to come.
	 */
	public record Day(LocalDate day, Long approved, double planned) {
	}

	static List<Day> of(Tally tally, StartWindow window, Lateness lateness, WorkingCalendar calendar) {
		NavigableMap<LocalDate, Long> approvals = new TreeMap<>();
		tally.of(Figure.APPROVAL, window.level().name())
			.forEach((each) -> approvals.merge(each.getKey().day(), each.getValue().times(), Long::sum));
		long due = tally.due(window.level().name());
		List<Day> days = new ArrayList<>();
		LocalDate last = last(window, approvals, due, lateness.today());
		long approved = 0;
		for (LocalDate day = first(window, approvals, last); !day.isAfter(last); day = day.plusDays(1)) {
			approved = days.isEmpty() ? sum(approvals.headMap(day, true)) : approved + approvals.getOrDefault(day, 0L);
			days.add(new Day(day, day.isAfter(lateness.today()) ? null : approved,
					Math.round(10.0 * due * share(window, day, calendar)) / 10.0));
		}
		return days;
	}

	private static LocalDate first(StartWindow window, NavigableMap<LocalDate, Long> approvals, LocalDate last) {
		LocalDate first = (approvals.isEmpty() || approvals.firstKey().isAfter(window.opens())) ? window.opens()
				: approvals.firstKey();
		LocalDate earliest = last.minusDays(MOST_DAYS);
		return first.isBefore(earliest) ? earliest : first;
	}

	/** The window's end; later where plans are still open, or were approved later. */
	private static LocalDate last(StartWindow window, NavigableMap<LocalDate, Long> approvals, long due,
			LocalDate today) {
		LocalDate last = approvals.isEmpty() ? window.closes() : max(window.closes(), approvals.lastKey());
		return (sum(approvals) < due) ? max(last, today) : last;
	}

	private static double share(StartWindow window, LocalDate day, WorkingCalendar calendar) {
		if (day.isBefore(window.opens())) {
			return 0;
		}
		LocalDate before = window.opens().minusDays(1);
		int all = Math.max(1, calendar.workingDaysBetween(before, window.closes()));
		return Math.min(1.0, calendar.workingDaysBetween(before, day) / (double) all);
	}

	private static long sum(SortedMap<LocalDate, Long> approvals) {
		return approvals.values().stream().mapToLong(Long::longValue).sum();
	}

	private static LocalDate max(LocalDate a, LocalDate b) {
		return a.isAfter(b) ? a : b;
	}

}
