package io.campaignflow.campaign.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/**
 * Fields of a form as the browser sends them. Rows that can be added and removed name
 * themselves in a field {@code <kind>.row}; what cannot be read counts as not given, and
 * the rules say so.
 */
record TypedFields(MultiValueMap<String, String> sent) {

	private static final int UNREADABLE = -1;

	private static final int MOST_ROWS = 200;

	String text(String name) {
		String value = sent.getFirst(name);
		return value == null ? "" : value.strip();
	}

	List<String> texts(String name) {
		return sent.getOrDefault(name, List.of());
	}

	boolean ticked(String name) {
		return sent.containsKey(name);
	}

	Stream<String> rows(String kind) {
		return texts(kind + ".row").stream().distinct().limit(MOST_ROWS).map(row -> kind + "." + row);
	}

	static LocalDate day(String text) {
		try {
			return text.isEmpty() ? null : LocalDate.parse(text);
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	static int number(String text) {
		try {
			return Integer.parseInt(text);
		}
		catch (NumberFormatException ex) {
			return UNREADABLE;
		}
	}

	static <E extends Enum<E>> E constant(Class<E> type, String name) {
		return Arrays.stream(type.getEnumConstants())
			.filter(constant -> constant.name().equals(name))
			.findFirst()
			.orElse(null);
	}

}
