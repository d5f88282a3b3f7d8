package io.campaignflow.prereview.intent;

import io.campaignflow.prereview.text.WordLists;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a text is about: the characters of its words, commonplace words left out, and the
 * groups of synonyms it has a word of. Characters carry meaning in Chinese (走访, 家访, 访户),
 * so that they are shared by texts that say the same in other words; what they are worth
 * alone is little, what many of them are worth together was measured.
 */
record Gist(Set<String> traits) {

	/** Longer ones first: 不少于 is one word. */
	private static final Pattern COMMONPLACE = Pattern.compile(WordLists.read("commonplaces.txt")
		.stream()
		.sorted(Comparator.comparingInt(String::length).reversed())
		.collect(Collectors.joining("|")));

	static Gist of(String text) {
		Set<String> traits = new LinkedHashSet<>();
		COMMONPLACE.matcher(text)
			.replaceAll(" ")
			.codePoints()
			.filter(Character::isIdeographic)
			.mapToObj(Character::toString)
			.forEach(traits::add);
		Synonyms.in(text).forEach(traits::add);
		return new Gist(traits);
	}

	static boolean isCommonplace(String word) {
		return COMMONPLACE.matcher(word).replaceAll("").isEmpty();
	}

	Gist without(Gist other) {
		Set<String> rest = new HashSet<>(traits);
		rest.removeAll(other.traits);
		return new Gist(rest);
	}

	Gist and(Gist other) {
		Set<String> all = new HashSet<>(traits);
		all.addAll(other.traits);
		return new Gist(all);
	}

	boolean has(String trait) {
		return traits.contains(trait);
	}

}
