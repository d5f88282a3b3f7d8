package io.campaignflow.calendar;

import io.campaignflow.calendar.OfficeHours.Span;
import io.campaignflow.shared.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * Measures time as offices do: only the hours they are open on working days count. What
 * comes at noon, at night or on a holiday waits for nobody until the office opens.
 */
record WorkingHours(WorkingCalendar calendar, OfficeHours hours, ZoneId zone) {

	/** Open hours from one moment to a later one; nothing where it is not later. */
	Duration between(Instant from, Instant to) {
		LocalDate last = to.atZone(zone).toLocalDate();
		Duration open = Duration.ZERO;
		for (LocalDate day = from.atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
			if (calendar.isWorkingDay(day)) {
				open = open.plus(openOn(day, from, to));
			}
		}
		return open;
	}

	/** When the offices open on a working day. */
	Instant opens(LocalDate day) {
		return ZonedDateTime.of(day, hours.spans().get(0).opens(), zone).toInstant();
	}

	/** The n-th working day before a day. */
	LocalDate minusWorkingDays(LocalDate day, int n) {
		LocalDate before = day;
		for (int left = n; left > 0; left -= calendar.isWorkingDay(before) ? 1 : 0) {
			before = before.minusDays(1);
		}
		return before;
	}

	/** The moment at which the office has been open so long since {@code from}. */
	Instant plus(Instant from, Duration open) {
		Duration left = open;
		Instant now = from;
		for (LocalDate day = from.atZone(zone).toLocalDate();; day = day.plusDays(1)) {
			for (Span span : calendar.isWorkingDay(day) ? hours.spans() : List.<Span>of()) {
				Instant closes = ZonedDateTime.of(day, span.closes(), zone).toInstant();
				Duration here = common(day, span, now, closes);
				if (here.compareTo(left) >= 0 && !here.isZero()) {
					return closes.minus(here).plus(left);
				}
				left = left.minus(here);
			}
		}
	}

	private Duration openOn(LocalDate day, Instant from, Instant to) {
		return hours.spans().stream().map((span) -> common(day, span, from, to)).reduce(Duration.ZERO, Duration::plus);
	}

	private Duration common(LocalDate day, Span span, Instant from, Instant to) {
		Instant opens = ZonedDateTime.of(day, span.opens(), zone).toInstant();
		Instant closes = ZonedDateTime.of(day, span.closes(), zone).toInstant();
		Instant begin = from.isAfter(opens) ? from : opens;
		Instant end = to.isBefore(closes) ? to : closes;
		return begin.isBefore(end) ? Duration.between(begin, end) : Duration.ZERO;
	}

}
