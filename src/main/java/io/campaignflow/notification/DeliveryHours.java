package io.campaignflow.notification;

import io.campaignflow.shared.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * When a message goes out to somebody: at once or with the next digest of a working day,
 * but never in their quiet hours, which urgent messages wait for too.
 */
record DeliveryHours(WorkingCalendar calendar, ZoneId zone, LocalTime morning, LocalTime afternoon) {

	Instant next(MessageKind kind, Preferences wishes, Instant now) {
		ZonedDateTime time = now.atZone(zone);
		if (wishes.pace() == Pace.DIGEST && !kind.urgent()) {
			time = nextDigest(time, wishes);
		}
		return afterQuiet(time, wishes).toInstant();
	}

	private ZonedDateTime nextDigest(ZonedDateTime now, Preferences wishes) {
		List<LocalTime> hours = new ArrayList<>();
		if (wishes.morning()) {
			hours.add(morning);
		}
		if (wishes.afternoon()) {
			hours.add(afternoon);
		}
		for (LocalDate day = calendar.plusWorkingDays(now.toLocalDate(), 0);; day = calendar.plusWorkingDays(day, 1)) {
			for (LocalTime hour : hours) {
				ZonedDateTime digest = ZonedDateTime.of(day, hour, zone);
				if (digest.isAfter(now)) {
					return digest;
				}
			}
		}
	}

	private ZonedDateTime afterQuiet(ZonedDateTime time, Preferences wishes) {
		ZonedDateTime next = afterNight(time, wishes);
		if (wishes.quietOnRestDays() && !calendar.isWorkingDay(next.toLocalDate())) {
			LocalDate day = calendar.plusWorkingDays(next.toLocalDate(), 0);
			return afterNight(ZonedDateTime.of(day, morning, zone), wishes);
		}
		return next;
	}

	/** Quiet hours may reach over midnight. */
	private ZonedDateTime afterNight(ZonedDateTime time, Preferences wishes) {
		LocalTime from = wishes.quietFrom();
		LocalTime until = wishes.quietUntil();
		if (from == null || !isWithin(time.toLocalTime(), from, until)) {
			return time;
		}
		boolean tomorrow = until.isBefore(from) && !time.toLocalTime().isBefore(from);
		LocalDate day = tomorrow ? time.toLocalDate().plusDays(1) : time.toLocalDate();
		return ZonedDateTime.of(day, until, zone);
	}

	private static boolean isWithin(LocalTime time, LocalTime from, LocalTime until) {
		boolean begun = !time.isBefore(from);
		boolean over = !time.isBefore(until);
		return from.isBefore(until) ? begun && !over : begun || !over;
	}

}
