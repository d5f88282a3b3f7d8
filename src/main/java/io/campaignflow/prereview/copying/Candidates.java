package io.campaignflow.prereview.copying;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Texts that share prints with the one that is read, the most promising first. What has
 * been found in one of them is no reason any more to look at another, so that after the
 * great sources the small ones come up.
 */
final class Candidates {

	/** One print few texts have is enough to look, or several that more have. */
	private static final double ENOUGH = 0.99;

	private static final double RARE = 1;

	private static final double FAIRLY_RARE = 0.5;

	private static final double NOT_RARE = 0.2;

	private static final double COMMON = 0.04;

	private final Map<Integer, List<Integer>> textsWith;

	private final Map<Integer, Double> scores = new HashMap<>();

	private final Map<Integer, KeptText> texts = new HashMap<>();

	private final Set<Integer> explained = new HashSet<>();

	/**
	 * @param textsWith by print those that have it
	 */
	Candidates(Map<Integer, List<Integer>> textsWith) {
		this.textsWith = textsWith;
		textsWith.forEach((print, ids) -> {
			double weight = weight(ids);
			ids.forEach((id) -> scores.merge(id, weight, Double::sum));
		});
	}

	/** Ids of those with the most prints. */
	List<Integer> best(int most) {
		return scores.entrySet()
			.stream()
			.sorted(Map.Entry.<Integer, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
			.limit(most)
			.map(Map.Entry::getKey)
			.toList();
	}

	/** Only these may be chosen. */
	void admit(Collection<KeptText> admitted) {
		admitted.forEach((text) -> texts.put(text.id(), text));
	}

	/** The next to look at; of equals the one submitted first. */
	Optional<KeptText> next() {
		return texts.values()
			.stream()
			.min(Comparator.comparingDouble((KeptText text) -> -scores.get(text.id()))
				.thenComparing(KeptText::submittedAt)
				.thenComparing(KeptText::id));
	}

	/** Whether what is left of a text's prints is reason enough to look at it. */
	boolean isPromising(KeptText text) {
		return scores.get(text.id()) >= ENOUGH;
	}

	void lookedAt(KeptText text) {
		texts.remove(text.id());
	}

	/** A source is known for what these prints stand for. */
	void explain(Collection<Integer> prints) {
		for (int print : prints) {
			if (explained.add(print)) {
				List<Integer> ids = textsWith.getOrDefault(print, List.of());
				double weight = weight(ids);
				ids.forEach((id) -> scores.merge(id, -weight, Double::sum));
			}
		}
	}

	/** Whether more texts have the print than are looked at. */
	boolean isCommon(int print) {
		return weight(textsWith.getOrDefault(print, List.of())) == COMMON;
	}

	/** The more texts have a print, the less it tells. */
	private static double weight(List<Integer> ids) {
		int texts = ids.size();
		if (texts >= PrintRepository.OF_A_PRINT) {
			return COMMON;
		}
		return (texts <= 3) ? RARE : (texts <= 10) ? FAIRLY_RARE : NOT_RARE;
	}

}
