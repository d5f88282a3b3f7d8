package io.campaignflow.prereview.copying;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Of passages that lie over each other the longest is told, of equally long ones the one
 * that was submitted first. Short ones that stand in many texts are set phrases.
 */
final class Choice {

	/** Characters from which on it is a copy however many have it. */
	private static final int NO_PHRASE = 60;

	/** Passages count as equally long within so many letters. */
	private static final int ABOUT = 12;

	private final OwnText own;

	private final Candidates candidates;

	private final int shortest;

	/**
	 * @param shortest characters of the shortest passage told
	 */
	Choice(OwnText own, Candidates candidates, int shortest) {
		this.own = own;
		this.candidates = candidates;
		this.shortest = shortest;
	}

	/** In the order of the text. */
	List<Taken> of(List<Taken> found) {
		List<Taken> chosen = new ArrayList<>();
		found.stream()
			.sorted(Comparator.comparingInt((Taken taken) -> -taken.passage().length() / ABOUT)
				.thenComparing((taken) -> taken.source().kept().submittedAt())
				.thenComparing((taken) -> -taken.passage().same()))
			.map((taken) -> uncovered(taken, chosen))
			.filter((taken) -> own.characters(taken.passage()) >= shortest && !isPhrase(taken.passage()))
			.forEach(chosen::add);
		chosen.sort(Comparator.comparingInt((taken) -> taken.passage().ownFrom()));
		return chosen;
	}

	/** What no other passage has told yet; may be empty. */
	private static Taken uncovered(Taken taken, List<Taken> chosen) {
		Passage rest = taken.passage();
		for (Taken other : chosen) {
			rest = without(rest, other.passage());
		}
		return new Taken(rest, taken.source());
	}

	/** The longer end that is left; the place in the source stays the whole one. */
	private static Passage without(Passage passage, Passage other) {
		if (passage.shared(other) == 0) {
			return passage;
		}
		int before = Math.max(0, other.ownFrom() - passage.ownFrom());
		int behind = Math.max(0, passage.ownTo() - other.ownTo());
		return (before >= behind) ? passage.own(passage.ownFrom(), passage.ownFrom() + before)
				: passage.own(passage.ownTo() - behind, passage.ownTo());
	}

	private boolean isPhrase(Passage passage) {
		return own.characters(passage) < NO_PHRASE && candidates.isEverywhere(own.printsWithin(passage));
	}

}
