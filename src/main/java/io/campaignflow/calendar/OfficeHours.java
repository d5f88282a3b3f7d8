package io.campaignflow.calendar;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;

/**
 * When offices are open on a working day, such as {@code 08:30-12:00,14:30-17:30}: spans
 * in order that do not overlap.
 */
record OfficeHours(List<Span> spans) {

	OfficeHours {
		spans = List.copyOf(spans);
		if (spans.isEmpty() || !inOrder(spans)) {
			throw new IllegalArgumentException("Office hours are spans in order, such as 08:30-12:00,14:30-17:30");
		}
	}

	/** From an opening to a closing on the same day. */
	record Span(LocalTime opens, LocalTime closes) {

		Span {
			if (!opens.isBefore(closes)) {
				throw new IllegalArgumentException("Offices close after they open: " + opens + "-" + closes);
			}
		}

	}

	/**
	 * Reads a setting.
	 * @throws IllegalArgumentException where it cannot be read, with what it should be
	 */
	static OfficeHours parse(String text) {
		return new OfficeHours(Arrays.stream(text.split(",")).map(String::strip).map(OfficeHours::span).toList());
	}

	/** How many minutes of a day they are open. */
	long minutes() {
		return spans.stream().mapToLong(span -> Duration.between(span.opens(), span.closes()).toMinutes()).sum();
	}

	private static Span span(String text) {
		String[] ends = text.split("-");
		if (ends.length != 2) {
			throw new IllegalArgumentException("Not a span of office hours (08:30-12:00): " + text);
		}
		try {
			return new Span(LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip()));
		}
		catch (DateTimeParseException ex) {
			throw new IllegalArgumentException("Not a span of office hours (08:30-12:00): " + text, ex);
		}
	}

	private static boolean inOrder(List<Span> spans) {
		for (int i = 1; i < spans.size(); i++) {
			if (spans.get(i).opens().isBefore(spans.get(i - 1).closes())) {
				return false;
			}
		}
		return true;
	}

}
