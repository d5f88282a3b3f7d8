package io.campaignflow.wiring;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the expressions of a model: what they call, with how many arguments, compared
 * with what.
 */
final class Expressions {

	private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");

	private static final Pattern NAME = Pattern.compile("(?<![.\\w'])([a-zA-Z_]\\w*)(?:\\.(\\w+)\\s*(\\()?)?");

	private static final Pattern LITERAL = Pattern.compile("'[^']*'|\"[^\"]*\"");

	private static final Pattern COMPARISON = Pattern
		.compile("(\\w+)\\.(\\w+)\\([^)]*\\)\\s*(?:==|!=|eq|ne)\\s*['\"](\\w+)['\"]");

	private static final Set<String> WORDS = Set.of("and", "or", "not", "eq", "ne", "lt", "gt", "le", "ge", "empty",
			"true", "false", "null", "div", "mod");

	private Expressions() {
	}

	/**
	 * A bean (or variable) an expression names, and the method it calls; {@code method}
	 * is null for none.
	 */
	record Call(String name, String method, int arguments) {
	}

	/** A bean's answer compared with a word. */
	record Comparison(String bean, String method, String word) {
	}

	static Stream<String> of(XmlFile model) {
		return model.values().flatMap((text) -> EXPRESSION.matcher(text).results().map((match) -> match.group(1)));
	}

	static List<Call> calls(String expression) {
		String bare = LITERAL.matcher(expression).replaceAll("''");
		return NAME.matcher(bare)
			.results()
			.filter((match) -> !WORDS.contains(match.group(1)))
			.map((match) -> call(bare, match))
			.toList();
	}

	static List<Comparison> comparisons(String expression) {
		return COMPARISON.matcher(expression)
			.results()
			.map((match) -> new Comparison(match.group(1), match.group(2), match.group(3)))
			.toList();
	}

	private static Call call(String expression, MatchResult match) {
		boolean calls = match.group(3) != null;
		return new Call(match.group(1), match.group(2), calls ? arguments(expression, match.end()) : -1);
	}

	/** Counts the arguments behind an opening bracket. */
	private static int arguments(String expression, int from) {
		int depth = 0;
		int commas = 0;
		int i = from;
		while (i < expression.length() && (depth > 0 || expression.charAt(i) != ')')) {
			char c = expression.charAt(i++);
			depth += (c == '(') ? 1 : (c == ')') ? -1 : 0;
			commas += (c == ',' && depth == 0) ? 1 : 0;
		}
		return expression.substring(from, i).isBlank() ? 0 : commas + 1;
	}

}
