package io.campaignflow.calendar;

import io.campaignflow.shared.WorkingCalendar;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * How long something took in working hours: office hours of working days. The hours are
 * the setting {@code campaignflow.office-hours}; the days are the holiday calendar's.
 */
@Service
public class WorkingTime {

	private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

	private final WorkingHours policy;

	private final Clock clock;

	WorkingTime(WorkingCalendar calendar, Clock clock,
			@Value("${campaignflow.office-hours:08:30-12:00,14:30-17:30}") String officeHours) {
		this.policy = new WorkingHours(calendar, OfficeHours.parse(officeHours), clock.getZone());
		this.clock = clock;
	}

	/**
	 * Working hours between two moments, to one decimal; until now where {@code to} is
	 * null.
	 */
	public BigDecimal hours(Instant from, Instant to) {
		Duration open = policy.between(from, (to == null) ? clock.instant() : to);
		return BigDecimal.valueOf(open.toMinutes()).divide(MINUTES, 1, RoundingMode.HALF_UP);
	}

	/** Whole working minutes between two moments; none where the second is not later. */
	public long minutes(Instant from, Instant to) {
		return policy.between(from, to).toMinutes();
	}

	/** Working minutes of a working day. */
	public long minutesOfDay() {
		return policy.hours().minutes();
	}

	/** When offices open on the n-th working day before a day. */
	public Instant opensBefore(LocalDate day, int workingDays) {
		return policy.opens(policy.minusWorkingDays(day, workingDays));
	}

	/** When offices open on the n-th working day after a day. */
	public Instant opensAfter(LocalDate day, int workingDays) {
		return policy.opens(policy.calendar().plusWorkingDays(day, workingDays));
	}

	/** When offices open on the first working day after today. */
	public Instant opensNext() {
		return opensAfter(LocalDate.now(clock), 1);
	}

	/** The moment itself, or where it is past, when offices open next. */
	public Instant notPast(Instant moment) {
		return moment.isAfter(clock.instant()) ? moment : opensNext();
	}

	/** The moment from which on so many working hours have passed since another. */
	public Instant after(Instant from, Duration workingHours) {
		return policy.plus(from, workingHours);
	}

}
