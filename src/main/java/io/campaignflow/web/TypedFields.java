package io.campaignflow.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/**
 * Fields of a form as the browser sends them. Rows that can be added and removed name
 * themselves in a field {@code <kind>.row}; what cannot be read counts as not given, and
 * the rules say so.
 */
public record TypedFields(MultiValueMap<String, String> sent) {

	/** What a number that cannot be read counts as. */
	public static final int UNREADABLE = -1;

	private static final int MOST_ROWS = 200;

	public String text(String name) {
		String value = sent.getFirst(name);
		return value == null ? "" : value.strip();
	}

	public List<String> texts(String name) {
		return sent.getOrDefault(name, List.of());
	}

	public boolean ticked(String name) {
		return sent.containsKey(name);
	}

	public Stream<String> rows(String kind) {
		return texts(kind + ".row").stream().distinct().limit(MOST_ROWS).map(row -> kind + "." + row);
	}

	public static LocalDate day(String text) {
		try {
			return text.isEmpty() ? null : LocalDate.parse(text);
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	public static int number(String text) {
		try {
			return Integer.parseInt(text);
		}
		catch (NumberFormatException ex) {
			return UNREADABLE;
		}
	}

	/** The constants named, without those that do not exist. */
	public <E extends Enum<E>> Set<E> constants(Class<E> type, String name) {
		return texts(name).stream()
			.map(text -> constant(type, text))
			.filter(Objects::nonNull)
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
	}

	/** Null where there is no such constant. */
	public static <E extends Enum<E>> E constant(Class<E> type, String name) {
		return Arrays.stream(type.getEnumConstants())
			.filter(constant -> constant.name().equals(name))
			.findFirst()
			.orElse(null);
	}

}
