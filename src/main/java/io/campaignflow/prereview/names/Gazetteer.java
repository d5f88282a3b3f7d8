package io.campaignflow.prereview.names;

import io.campaignflow.prereview.text.WordLists;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Provinces, prefectures and counties of the whole country: a recycled text may come from
 * far beyond the region that runs here. Loaded when the first text is read.
 */
final class Gazetteer {

	private Gazetteer() {
	}

	static boolean knows(String fullName) {
		return Loaded.NAMES.contains(fullName);
	}

	/** Full names by their short ones. */
	static Map<String, Set<String>> shortNames() {
		return Loaded.SHORT;
	}

	/** Whether these characters are more often something else than a name. */
	static boolean isWord(String text) {
		return Loaded.WORDS.contains(text);
	}

	/** Words that tell kinds of villages or districts, not names. */
	static Set<String> kinds() {
		return Loaded.KINDS;
	}

	/** Those of the kinds that many units are called by as well. */
	static Set<String> kindsAndNames() {
		return Loaded.KINDS_AND_NAMES;
	}

	private static final class Loaded {

		private static final Set<String> NAMES = WordLists.read("divisions.txt");

		private static final Set<String> WORDS = WordLists.read("words-like-places.txt");

		private static final Set<String> KINDS = WordLists.read("words-before-units.txt");

		private static final Set<String> KINDS_AND_NAMES = WordLists.read("words-also-names.txt");

		private static final Map<String, Set<String>> SHORT = NAMES.stream()
			.collect(Collectors.groupingBy(UnitForms::shortened, Collectors.toUnmodifiableSet()));

	}

}
