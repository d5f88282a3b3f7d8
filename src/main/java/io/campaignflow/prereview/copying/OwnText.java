package io.campaignflow.prereview.copying;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** The text that is read, prepared to be compared with many others. */
final class OwnText {

	/** Letters a clause may have before a passage begins, or after it ends. */
	private static final int REST_OF_CLAUSE = 6;

	/**
	 * Letters of the shortest passage: what is shown has more characters, with its
	 * punctuation and the rest of its clauses.
	 */
	private static final int SHORTEST = 20;

	/** Letters that have to be the same before one looks closer. */
	private static final int HINT = 12;

	private final Letters letters;

	private final Prints prints;

	private final Matches matches;

	OwnText(Letters letters) {
		this.letters = letters;
		this.prints = Prints.of(letters);
		this.matches = new Matches(letters);
	}

	Letters letters() {
		return letters;
	}

	Prints prints() {
		return prints;
	}

	/**
	 * What it has in common with another text, whole clauses where they are nearly whole.
	 */
	Common with(Letters other) {
		List<Match> runs = matches.with(other);
		BitSet said = new BitSet(letters.length());
		runs.forEach((run) -> said.set(run.own(), run.ownEnd()));
		List<Passage> hints = new Chains(runs, letters, other).hints(HINT);
		List<Match> all = new Nearby(letters, other, runs).with(hints);
		List<Passage> passages = new Chains(all, letters, other).passages(SHORTEST)
			.stream()
			.map((found) -> new Passage(back(letters, found.ownFrom()), on(letters, found.ownTo()),
					back(other, found.otherFrom()), on(other, found.otherTo()), found.same(), found.longest()))
			.toList();
		return new Common(passages, said);
	}

	/** Passages, and all own letters that stand in runs the other text has too. */
	record Common(List<Passage> passages, BitSet said) {
	}

	List<Integer> printsWithin(Passage passage) {
		return prints.all().stream().filter((print) -> isWithin(passage, prints.position(print))).toList();
	}

	/** UTF-16 characters of the passage as it stands in the text. */
	int characters(Passage passage) {
		return IntStream.range(passage.ownFrom(), passage.ownTo())
			.map((at) -> isLastOf(passage, at) ? letters.to(at) - letters.from(at)
					: letters.from(at + 1) - letters.from(at))
			.sum();
	}

	private boolean isLastOf(Passage passage, int at) {
		return at + 1 == passage.ownTo() || letters.stretchNumber(at + 1) != letters.stretchNumber(at);
	}

	private static boolean isWithin(Passage passage, int position) {
		return position + Prints.RUN > passage.ownFrom() && position < passage.ownTo();
	}

	private static int back(Letters letters, int from) {
		for (int at = from; at >= 0 && from - at <= REST_OF_CLAUSE && letters.at(at) != Letters.BREAK; at--) {
			if (at == 0 || !letters.adjoin(at - 1)) {
				return at;
			}
		}
		return from;
	}

	private static int on(Letters letters, int to) {
		for (int at = to; at - to <= REST_OF_CLAUSE && letters.at(at - 1) != Letters.BREAK; at++) {
			if (at == letters.length() || !letters.adjoin(at - 1)) {
				return at;
			}
		}
		return to;
	}

}
