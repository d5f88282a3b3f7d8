package io.campaignflow.calendar;

import io.campaignflow.shared.WorkingCalendar;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;

/**
 * Working time at a moment that stands still, for truths worked out by hand: Monday to
 * Friday, 08:30–12:00 and 14:30–17:30, that is 390 minutes a day.
 */
public record OfficeTime(Clock clock, WorkingCalendar calendar, WorkingTime time) {

	public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	public static OfficeTime at(LocalDateTime now) {
		Clock clock = Clock.fixed(instant(now), ZONE);
		WorkingDays calendar = new WorkingDays(Map.of());
		return new OfficeTime(clock, calendar, new WorkingTime(calendar, clock, "08:30-12:00,14:30-17:30"));
	}

	public static Instant instant(LocalDateTime local) {
		return local.atZone(ZONE).toInstant();
	}

}
