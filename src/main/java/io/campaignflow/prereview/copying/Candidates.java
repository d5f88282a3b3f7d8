package io.campaignflow.prereview.copying;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
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

	private final Map<Integer, Set<Integer>> printsOf = new HashMap<>();

	private final Map<Integer, Double> weights = new HashMap<>();

	private final Map<Integer, KeptText> texts = new HashMap<>();

	private final Set<Integer> explained = new HashSet<>();

	/**
	 * @param texts by print those that have it
	 */
	Candidates(Map<Integer, List<Integer>> texts) {
		texts.forEach((print, ids) -> {
			weights.put(print, weight(ids));
			ids.forEach((id) -> printsOf.computeIfAbsent(id, (unknown) -> new LinkedHashSet<>()).add(print));
		});
	}

	/** Ids of those with the most prints. */
	List<Integer> best(int most) {
		return printsOf.keySet()
			.stream()
			.sorted(Comparator.comparingDouble((Integer id) -> -weight(id)).thenComparing(Comparator.naturalOrder()))
			.limit(most)
			.toList();
	}

	/** Only these may be chosen; prints of others are forgotten. */
	void admit(Collection<KeptText> admitted) {
		admitted.forEach((text) -> texts.put(text.id(), text));
		printsOf.keySet().retainAll(texts.keySet());
	}

	/** Whether what is left of a text's prints is reason enough to look at it. */
	boolean isPromising(KeptText text) {
		return weight(text.id()) >= ENOUGH;
	}

	/** The next to look at; of equals the one submitted first. */
	Optional<KeptText> next() {
		return printsOf.keySet()
			.stream()
			.map(texts::get)
			.min(Comparator.comparingDouble((KeptText text) -> -weight(text.id()))
				.thenComparing(KeptText::submittedAt)
				.thenComparing(KeptText::id));
	}

	void lookedAt(KeptText text) {
		printsOf.remove(text.id());
	}

	/** A source is known for what these prints stand for. */
	void explain(Collection<Integer> prints) {
		explained.addAll(prints);
	}

	/** Whether more texts have the print than are looked at. */
	boolean isCommon(int print) {
		return weights.getOrDefault(print, RARE) == COMMON;
	}

	/** The more texts have a print, the less it tells. */
	private static double weight(List<Integer> ids) {
		int texts = ids.size();
		if (texts >= PrintRepository.OF_A_PRINT) {
			return COMMON;
		}
		return (texts <= 3) ? RARE : (texts <= 10) ? FAIRLY_RARE : NOT_RARE;
	}

	private double weight(int id) {
		return printsOf.get(id).stream().filter((print) -> !explained.contains(print)).mapToDouble(weights::get).sum();
	}

}
