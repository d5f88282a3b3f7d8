package io.campaignflow.prereview.copying;

import java.util.ArrayList;
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

	/** A print many texts have hardly tells one. */
	private static final double COMMON = 0.1;

	/** One print few texts have is enough to look. */
	private static final double ENOUGH = 0.99;

	private final Map<Integer, Set<Integer>> printsOf = new HashMap<>();

	private final Map<Integer, Double> weights = new HashMap<>();

	private final Map<Integer, KeptText> texts = new HashMap<>();

	private final Set<Integer> explained = new HashSet<>();

	/**
	 * @param texts by print those that have it
	 */
	Candidates(Map<Integer, List<Integer>> texts) {
		texts.forEach((print, ids) -> {
			weights.put(print, (ids.size() < PrintRepository.OF_A_PRINT) ? 1.0 : COMMON);
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

	/** The next to look at, taken out; of equals the one submitted first. */
	Optional<KeptText> next() {
		Optional<KeptText> next = new ArrayList<>(printsOf.keySet()).stream()
			.filter((id) -> weight(id) >= ENOUGH)
			.map(texts::get)
			.min(Comparator.comparingDouble((KeptText text) -> -weight(text.id()))
				.thenComparing(KeptText::submittedAt)
				.thenComparing(KeptText::id));
		next.ifPresent((text) -> printsOf.remove(text.id()));
		return next;
	}

	/** A source is known for what these prints stand for. */
	void explain(Collection<Integer> prints) {
		explained.addAll(prints);
	}

	/** Whether more texts have the print than are looked at. */
	boolean isCommon(int print) {
		return weights.getOrDefault(print, 1.0) < 1;
	}

	private double weight(int id) {
		return printsOf.get(id).stream().filter((print) -> !explained.contains(print)).mapToDouble(weights::get).sum();
	}

}
