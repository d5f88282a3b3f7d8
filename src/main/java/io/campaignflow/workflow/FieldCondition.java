package io.campaignflow.workflow;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a field is left out: where another field's answer equals (or, negated, differs
 * from) a value. In the form it is written in FEEL, {@code =decision != "RETURN"}; other
 * conditions are refused when the form is read, so that browser, server and Tasklist
 * always agree.
 */
public record FieldCondition(String key, boolean negated, String value) {

	private static final Pattern WRITTEN = Pattern.compile("=\\s*(\\w+)\\s*(!?=)\\s*\"([^\"]*)\"\\s*");

	static Optional<FieldCondition> parse(String written) {
		Matcher matcher = WRITTEN.matcher(written);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		return Optional.of(new FieldCondition(matcher.group(1), matcher.group(2).equals("!="), matcher.group(3)));
	}

	/** Whether it holds for these answers. */
	public boolean holds(Map<String, ?> answers) {
		return value.equals(answers.get(key)) != negated;
	}

}
