package io.campaignflow.prereview.copying;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Texts that share prints with the one that is read. Those that share many are the likely
 * sources of much, though each print may stand in others too; those that share one hardly
 * any other has are the sources of something. What has been found in one of them is no
 * reason any more to look at another, so that after the great sources the small ones come
 * up.
 */
final class Candidates {

	/** One print few texts have is enough to look, or several that more have. */
	private static final double ENOUGH = 0.99;

	private static final double RARE = 1;

	private static final double FAIRLY_RARE = 0.5;

	private static final double NOT_RARE = 0.2;

	private static final double COMMON = 0.04;

	/** Texts from which on a print is common. */
	private static final int COMMON_FROM = 40;

	/** Texts that have some common prints together, of those looked at. */
	private static final int MANY = PrintRepository.OF_A_PRINT / 4;

	private static final Comparator<KeptText> FIRST = Comparator.comparing(KeptText::submittedAt)
		.thenComparing(KeptText::id);

	private final Map<Integer, List<Integer>> textsWith;

	private final Map<Integer, Double> scores = new HashMap<>();

	/** How many prints each text shares, of those that were looked up to the end. */
	private final Map<Integer, Double> shared = new HashMap<>();

	private final Map<Integer, KeptText> texts = new HashMap<>();

	private final Set<Integer> explained = new HashSet<>();

	/**
	 * @param textsWith by print those that have it
	 */
	Candidates(Map<Integer, List<Integer>> textsWith) {
		this.textsWith = textsWith;
		textsWith.values().forEach((ids) -> count(ids, 1));
	}

	/** Ids of those that tell most, and of those that share most. */
	Set<Integer> best(int most) {
		return Stream.of(scores, shared).flatMap((each) -> highest(each, most)).collect(Collectors.toSet());
	}

	/** Only these may be chosen. */
	void admit(Collection<KeptText> admitted) {
		admitted.forEach((text) -> texts.put(text.id(), text));
	}

	/** The one that shares most; of equals the one submitted first. */
	Optional<KeptText> likeliest() {
		return texts.values().stream().min(by(shared).thenComparing(by(scores)).thenComparing(FIRST));
	}

	/** The one that tells most, if what is left of it is reason enough to look. */
	Optional<KeptText> promising() {
		return texts.values()
			.stream()
			.min(by(scores).thenComparing(FIRST))
			.filter((text) -> scores.get(text.id()) >= ENOUGH);
	}

	void lookedAt(KeptText text) {
		texts.remove(text.id());
	}

	/** A source is known for what these prints stand for. */
	void explain(Collection<Integer> prints) {
		for (int print : prints) {
			if (explained.add(print)) {
				count(having(print), -1);
			}
		}
	}

	/** Whether so many texts have all these prints that nobody is their source. */
	boolean isEverywhere(Collection<Integer> prints) {
		if (prints.isEmpty() || !prints.stream().map(this::having).allMatch(Candidates::isCommon)) {
			return false;
		}
		Set<Integer> together = new HashSet<>(having(prints.iterator().next()));
		prints.forEach((print) -> together.retainAll(having(print)));
		return together.size() >= MANY;
	}

	private List<Integer> having(int print) {
		return textsWith.getOrDefault(print, List.of());
	}

	private void count(List<Integer> ids, int times) {
		double weight = times * weight(ids);
		double one = (ids.size() < PrintRepository.OF_A_PRINT) ? times : 0;
		for (int id : ids) {
			scores.merge(id, weight, Double::sum);
			shared.merge(id, one, Double::sum);
		}
	}

	private static Stream<Integer> highest(Map<Integer, Double> figures, int most) {
		return figures.entrySet()
			.stream()
			.sorted(Map.Entry.<Integer, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
			.limit(most)
			.map(Map.Entry::getKey);
	}

	private static Comparator<KeptText> by(Map<Integer, Double> figures) {
		return Comparator.comparingDouble((KeptText text) -> -figures.get(text.id()));
	}

	private static boolean isCommon(List<Integer> ids) {
		return ids.size() >= COMMON_FROM;
	}

	/** The more texts have a print, the less it tells. */
	private static double weight(List<Integer> ids) {
		int texts = ids.size();
		if (isCommon(ids)) {
			return COMMON;
		}
		return (texts <= 3) ? RARE : (texts <= 10) ? FAIRLY_RARE : NOT_RARE;
	}

}
