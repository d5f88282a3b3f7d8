package io.campaignflow.prereview.intent;

import io.campaignflow.prereview.text.WordLists;
import java.util.List;
import java.util.stream.Stream;

/** Groups of words that speak of the same matter: {@code prereview/synonyms.txt}. */
final class Synonyms {

	private static final List<List<String>> GROUPS = WordLists.lines("synonyms.txt");

	private Synonyms() {
	}

	/** The groups a text has a word of, each under its first word. */
	static Stream<String> in(String text) {
		return GROUPS.stream().filter((group) -> group.stream().anyMatch(text::contains)).map((group) -> group.get(0));
	}

}
