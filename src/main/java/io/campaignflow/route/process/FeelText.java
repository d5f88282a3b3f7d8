package io.campaignflow.route.process;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Texts and choices in the language of decision tables (FEEL). What a person typed
 * becomes a string literal and nothing else: quotes and backslashes are escaped, and no
 * character of the text is left to be understood as an expression.
 */
final class FeelText {

	private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");

	private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

	private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

	private static final String NOT = "not(";

	private FeelText() {
	}

	/**
	 * The text as a literal. A backslash stands in a literal of its own and is added to
	 * its neighbours, because next to a quote the decision engine does not read it back
	 * as it was.
	 */
	static String literal(String text) {
		return Arrays.stream(text.split("(?<=\\\\)|(?=\\\\)", -1))
			.map(part -> '"' + part.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
			.collect(Collectors.joining(" + "));
	}

	/** The text of what {@link #literal} made. */
	static String text(String literal) {
		return LITERAL.matcher(literal)
			.results()
			.map(found -> ESCAPED.matcher(found.group(1)).replaceAll("$1"))
			.collect(Collectors.joining());
	}

	/** One of these; empty for any. */
	static String oneOf(Collection<? extends Enum<?>> choices) {
		return choices.stream().map(choice -> '"' + choice.name() + '"').collect(Collectors.joining(","));
	}

	/**
	 * The choices a cell names, all others where it says {@code not(…)}; none for an
	 * empty one.
	 */
	static <E extends Enum<E>> List<E> choices(Class<E> type, String cell) {
		List<String> names = WORD.matcher(cell).results().map(found -> found.group(1)).toList();
		boolean others = cell.strip().startsWith(NOT);
		return names.isEmpty() ? List.of()
				: Arrays.stream(type.getEnumConstants())
					.filter(choice -> names.contains(choice.name()) != others)
					.toList();
	}

}
