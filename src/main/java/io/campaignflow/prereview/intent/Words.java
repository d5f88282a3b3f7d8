package io.campaignflow.prereview.intent;

import io.campaignflow.prereview.text.ChineseWords;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What texts are about: their words of two characters and more, rare ones weighing more
 * than common ones (the inverse document frequency of BM25).
 */
final class Words {

	private final int texts;

	private final Map<String, Integer> textsWith = new HashMap<>();

	/** Weights by how many of these texts have a word. */
	Words(Collection<Set<String>> all) {
		texts = all.size();
		all.forEach((words) -> words.forEach((word) -> textsWith.merge(word, 1, Integer::sum)));
	}

	static Set<String> of(String text) {
		return ChineseWords.of(text)
			.stream()
			.map(ChineseWords.Word::text)
			.filter((word) -> word.length() > 1)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private double weight(String word) {
		int with = textsWith.getOrDefault(word, 0);
		return Math.log(1 + (texts - with + 0.5) / (with + 0.5));
	}

	/** How much of what is wanted a text says: percent of the weight of its words. */
	int share(Set<String> wanted, Set<String> text) {
		double whole = sum(wanted);
		double said = sum(wanted.stream().filter(text::contains).toList());
		return (whole == 0) ? 0 : (int) Math.round(100 * said / whole);
	}

	/** The words both have, those few texts have first. */
	List<String> common(Set<String> wanted, Set<String> text) {
		return wanted.stream()
			.filter(text::contains)
			.sorted(Comparator.comparingDouble((String word) -> -weight(word)).thenComparing(Comparator.naturalOrder()))
			.toList();
	}

	/**
	 * Whether two texts have two Chinese characters in a row in common: words may be cut
	 * or made up otherwise where both speak of the same thing (民意调查, 调查问卷).
	 */
	static boolean akin(String one, String other) {
		return IntStream.range(0, Math.max(0, one.length() - 1))
			.mapToObj((at) -> one.substring(at, at + 2))
			.anyMatch((two) -> two.codePoints().allMatch(Character::isIdeographic) && other.contains(two));
	}

	private double sum(Collection<String> words) {
		return words.stream().mapToDouble(this::weight).sum();
	}

}
