package io.campaignflow.calendar;

import java.time.LocalDate;

/**
 * A day that differs from the plain week: a public holiday, or ({@code working}) a
 * make-up workday. {@code provisional} days were derived from the law before the yearly
 * notice of the State Council's office was known.
 */
public record CalendarDay(LocalDate date, boolean working, String name, boolean provisional) {
}
