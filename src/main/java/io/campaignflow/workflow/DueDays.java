package io.campaignflow.workflow;

import io.campaignflow.shared.WorkingCalendar;
import io.campaignflow.web.Light;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;

/**
 * Where the days of urgency begin: late before today, then today, then the near working
 * days.
 */
@Component
class DueDays {

	private final Clock clock;

	private final WorkingCalendar calendar;

	DueDays(Clock clock, WorkingCalendar calendar) {
		this.clock = clock;
		this.calendar = calendar;
	}

	OffsetDateTime today() {
		return start(LocalDate.now(clock));
	}

	OffsetDateTime tomorrow() {
		return start(LocalDate.now(clock).plusDays(1));
	}

	/**
	 * The first day of a deadline's yellow light: the day of the reminder, but never
	 * later than for tasks without one.
	 */
	OffsetDateTime soon(Instant due, int remindDays) {
		if (due == null) {
			return WorkRepository.NO_DEADLINE;
		}
		LocalDate day = due.atZone(clock.getZone()).toLocalDate();
		int left = Math.max(Light.NEAR, remindDays);
		while (left > 0 || !calendar.isWorkingDay(day)) {
			left -= calendar.isWorkingDay(day) ? 1 : 0;
			day = day.minusDays(1);
		}
		return start(day);
	}

	private OffsetDateTime start(LocalDate day) {
		return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
	}

}
