package io.campaignflow.intake;

import io.campaignflow.text.PlanContent.Section;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the section a heading means: the same title but for its number, or one alike. */
final class TitleMatch {

	/** From this share of common pairs of characters on, two titles are alike. */
	private static final double ALIKE = 0.5;

	private static final String NUMBER = "^(?:第?[一二三四五六七八九十]{1,3}[、.．章节部分\\s]+|[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,2}(?:\\.\\d{1,2})*[.．、\\s]?)\\s*";

	/** Numbers of headings that nothing else can be: 12345 is a hotline. */
	private static final String NUMBER_ALONE = "^(?:第[一二三四五六七八九十]{1,3}[章节部分]+[\\s　]*|[一二三四五六七八九十]{1,3}[、.．][\\s　]*"
			+ "|[（(][一二三四五六七八九十\\d]{1,3}[）)][\\s　]*|\\d{1,2}(?:\\.\\d{1,2})*[.．、](?!\\d)[\\s　]*|\\d{1,2}(?:\\.\\d{1,2})+[\\s　]+)";

	private TitleMatch() {
	}

	/** A section and whether its title is the same. */
	record Found(Section section, boolean exact) {
	}

	static Optional<Found> of(String heading, List<Section> sections) {
		String wanted = plain(heading);
		Optional<Section> same = sections.stream().filter(section -> plain(section.title()).equals(wanted)).findFirst();
		if (same.isPresent()) {
			return same.map(section -> new Found(section, true));
		}
		return sections.stream()
			.filter(section -> likeness(wanted, plain(section.title())) >= ALIKE)
			.max(Comparator.comparingDouble(section -> likeness(wanted, plain(section.title()))))
			.map(section -> new Found(section, false));
	}

	/** The heading as it is but for its number, which the plan gives anew. */
	static String withoutNumber(String heading) {
		String plain = heading.replaceFirst(NUMBER_ALONE, "");
		return plain.isBlank() ? heading : plain;
	}

	/** Without number, blanks and punctuation, in one width. */
	static String plain(String title) {
		return Normalizer.normalize(title, Normalizer.Form.NFKC)
			.strip()
			.replaceFirst(NUMBER, "")
			.replaceAll("[\\s\\p{P}]", "");
	}

	/** Share of pairs of neighbouring characters two titles have in common (Dice). */
	private static double likeness(String one, String other) {
		if (one.length() >= 2 && other.length() >= 2 && (one.contains(other) || other.contains(one))) {
			return Math.max(ALIKE, pairs(one, other));
		}
		return pairs(one, other);
	}

	private static double pairs(String one, String other) {
		Set<String> first = pairs(one);
		Set<String> second = pairs(other);
		int all = first.size() + second.size();
		first.retainAll(second);
		return (all == 0) ? 0 : 2.0 * first.size() / all;
	}

	private static Set<String> pairs(String text) {
		Set<String> pairs = new HashSet<>();
		for (int i = 0; i + 2 <= text.length(); i++) {
			pairs.add(text.substring(i, i + 2));
		}
		return pairs;
	}

}
