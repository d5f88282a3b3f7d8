package io.campaignflow.organisation;

/**
 * What somebody typed as a pattern for {@code like … escape '!'}: its own wildcards stand
 * for themselves.
 */
final class LikePattern {

	private LikePattern() {
	}

	static String startingWith(String text) {
		return text.replaceAll("[!%_]", "!$0") + "%";
	}

	static String containing(String text) {
		return "%" + startingWith(text);
	}

}
