package io.campaignflow.shared;

/**
 * A text as a pattern for {@code like}: its own wildcards stand for themselves, as the
 * underscores codes of units may hold. Backslash escapes on every database we run on.
 */
public final class LikePattern {

	private static final String ANYTHING = "%";

	private LikePattern() {
	}

	/** What begins with the text; of a path: the unit and all below it. */
	public static String startingWith(String text) {
		return text.replaceAll("[\\\\%_]", "\\\\$0") + ANYTHING;
	}

	public static String containing(String text) {
		return ANYTHING + startingWith(text);
	}

}
