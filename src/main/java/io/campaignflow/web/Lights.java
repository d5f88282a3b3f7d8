package io.campaignflow.web;

import io.campaignflow.shared.WorkingCalendar;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What pages ask while they are written: lights of deadlines, days in words, numbers of a
 * pager. In templates {@code @lights}.
 */
@Component("lights")
public class Lights {

	private final Clock clock;

	private final WorkingCalendar calendar;

	private final MessageSource messages;

	Lights(Clock clock, WorkingCalendar calendar, MessageSource messages) {
		this.clock = clock;
		this.calendar = calendar;
		this.messages = messages;
	}

	public Light of(Instant dueAt) {
		return of(dueAt, null);
	}

	/** {@code soonAt} is from when on it counts as near; null for the usual time. */
	public Light of(Instant dueAt, Instant soonAt) {
		return Light.of(dateOf(dueAt), (soonAt == null) ? null : dateOf(soonAt), today(), calendar);
	}

	public LocalDate today() {
		return LocalDate.now(clock);
	}

	public LocalDate dateOf(Instant instant) {
		return instant.atZone(clock.getZone()).toLocalDate();
	}

	/** The day in words, such as 3月12日 or 12 Mar. */
	public String day(Instant instant) {
		return format(instant, "web.format.day");
	}

	/** Day and time in words, with the year. */
	public String moment(Instant instant) {
		return format(instant, "web.format.moment");
	}

	/**
	 * Numbers of a pager, from 0: the first, the last, two on either side of the current
	 * one; -1 where numbers are left out.
	 */
	public List<Integer> pages(int current, int last) {
		List<Integer> numbers = new ArrayList<>();
		int before = -1;
		for (int n : IntStream.rangeClosed(0, last).filter((i) -> isShown(i, current, last)).toArray()) {
			if (n > before + 1) {
				numbers.add(-1);
			}
			numbers.add(n);
			before = n;
		}
		return numbers;
	}

	/**
	 * How long something has waited, in words: minutes, hours or days, never a mixture.
	 */
	public String waited(Instant since) {
		Duration waited = Duration.between(since, clock.instant());
		if (waited.toDays() > 0) {
			return say("web.waited.days", waited.toDays());
		}
		return waited.toHours() > 0 ? say("web.waited.hours", waited.toHours())
				: say("web.waited.minutes", Math.max(waited.toMinutes(), 0));
	}

	private String say(String key, long number) {
		return messages.getMessage(key, new Object[] { number }, LocaleContextHolder.getLocale());
	}

	private static boolean isShown(int n, int current, int last) {
		return n == 0 || n == last || Math.abs(n - current) <= 2;
	}

	private String format(Instant instant, String pattern) {
		var locale = LocaleContextHolder.getLocale();
		return DateTimeFormatter.ofPattern(messages.getMessage(pattern, null, locale), locale)
			.format(instant.atZone(clock.getZone()));
	}

}
