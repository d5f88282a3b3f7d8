package io.campaignflow.prereview;

import io.campaignflow.prereview.text.WordLists;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * From where on a campaign wants to be told. {@code copiedCharacters}: the shortest
 * copied passage; {@code copiedShare}: percent of a text that may be copied before its
 * report stands out; {@code placementShare}: percent of what a requirement is about a
 * text has to share before it counts as an answer; {@code sentenceCharacters}: the
 * longest sentence; {@code measuresPerPerson}: the most one person answers for;
 * {@code measuresUntil}: the last day a measure may be due, null for none;
 * {@code emptyWords}: words nobody can be held to; {@code allowedNames}: names that are
 * never foreign; {@code silent}: rules that say nothing. {@code version} counts changes,
 * 0 for what comes with the product.
 */
public record Thresholds(long version, int copiedCharacters, int copiedShare, int placementShare,
		int sentenceCharacters, int measuresPerPerson, LocalDate measuresUntil, List<String> emptyWords,
		List<String> allowedNames, Set<Rule> silent) {

	public Thresholds {
		emptyWords = (emptyWords == null) ? List.of() : List.copyOf(emptyWords);
		allowedNames = (allowedNames == null) ? List.of() : List.copyOf(allowedNames);
		silent = (silent == null) ? Set.of() : Set.copyOf(silent);
	}

	/** What comes with the product; read when it is asked for the first time. */
	public static Thresholds standard() {
		return Shipped.STANDARD;
	}

	private static final class Shipped {

		private static final Thresholds STANDARD = new Thresholds(0, 30, 10, 6, 120, 5, null,
				WordLists.read("empty-words.txt").stream().sorted().toList(), List.of(), Set.of());

	}

	Thresholds numbered(long newVersion) {
		return new Thresholds(newVersion, copiedCharacters, copiedShare, placementShare, sentenceCharacters,
				measuresPerPerson, measuresUntil, emptyWords, allowedNames, silent);
	}

}
