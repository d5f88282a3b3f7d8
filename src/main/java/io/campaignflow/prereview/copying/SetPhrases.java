package io.campaignflow.prereview.copying;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Turns of speech everybody uses. They are known by the texts that were compared without
 * being like this one: what many of them say is no sign of copying, unless a long run of
 * it is the same.
 */
final class SetPhrases {

	/**
	 * A text with more of this one in common than this share is not independent of it.
	 */
	private static final double INDEPENDENT = 0.15;

	/** Independent texts from which on something can be said. */
	private static final int FEWEST = 5;

	/** Share of independent texts that use a set phrase. */
	private static final double USED = 0.15;

	/**
	 * Letters of a passage that have to be more than set phrases, and share of it
	 * besides.
	 */
	private static final int TELLING = 6;

	private static final double TELLING_SHARE = 0.1;

	/** Letters in one run that are no coincidence, whatever they say. */
	private static final int NO_COINCIDENCE = 26;

	/**
	 * Letters of a passage that are more than some phrases put together by chance, where
	 * more was taken from the same text.
	 */
	private static final int NO_CHANCE = 32;

	/** The same where nothing else was. */
	private static final int NO_CHANCE_ALONE = 60;

	/** Share of such a passage that another text may have together as well. */
	private static final double TOGETHER = 0.5;

	private final BitSet phrases = new BitSet();

	private final List<OwnText.Common> others;

	SetPhrases(OwnText own, List<Compared> compared) {
		int length = own.letters().length();
		this.others = compared.stream()
			.map(Compared::common)
			.filter((common) -> common.passages().stream().mapToInt(Passage::length).sum() < INDEPENDENT * length)
			.toList();
		if (others.size() >= FEWEST) {
			IntStream.range(0, length)
				.filter((at) -> others.stream().filter((other) -> other.said().get(at)).count() > USED * others.size()
						+ 1)
				.forEach(phrases::set);
		}
	}

	List<Taken> without(List<Compared> compared) {
		return compared.stream()
			.flatMap((each) -> each.common()
				.passages()
				.stream()
				.filter((passage) -> tells(passage, each.common()))
				.map((passage) -> new Taken(passage, each.source())))
			.toList();
	}

	private boolean tells(Passage passage, OwnText.Common there) {
		BitSet telling = there.said().get(passage.ownFrom(), passage.ownTo());
		telling.andNot(phrases.get(passage.ownFrom(), passage.ownTo()));
		return passage.longest() >= NO_COINCIDENCE
				|| telling.cardinality() >= TELLING + TELLING_SHARE * passage.length()
				|| passage.length() >= (others.contains(there) ? NO_CHANCE_ALONE : NO_CHANCE)
						&& togetherElsewhere(passage, there) <= TOGETHER * passage.length();
	}

	/** The most of it that one independent text has in passages. */
	private int togetherElsewhere(Passage passage, OwnText.Common there) {
		return others.stream()
			.filter((other) -> other != there)
			.mapToInt((other) -> other.passages().stream().mapToInt(passage::shared).sum())
			.max()
			.orElse(0);
	}

}
