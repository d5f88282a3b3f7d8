package io.campaignflow.workflow;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the values a form shows out of the context its process gives. */
final class FormContext {

	private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

	private FormContext() {
	}

	/** The options under a key: a list of maps with {@code value} and {@code label}. */
	static List<FieldOption> options(Map<String, Object> context, String key) {
		return rows(context, key).stream()
			.map(row -> new FieldOption(String.valueOf(row.get("value")), String.valueOf(row.get("label"))))
			.toList();
	}

	@SuppressWarnings("unchecked")
	static List<Map<String, Object>> rows(Map<String, Object> context, String key) {
		Object rows = context.get(key);
		return rows instanceof List<?> list ? (List<Map<String, Object>>) list : List.of();
	}

	/**
	 * The text with every <code>{{key}}</code> filled in; nothing where there is no
	 * value.
	 */
	static String fill(String text, Map<String, Object> context) {
		return PLACE.matcher(text)
			.replaceAll(place -> Matcher.quoteReplacement(String.valueOf(context.getOrDefault(place.group(1), ""))));
	}

}
