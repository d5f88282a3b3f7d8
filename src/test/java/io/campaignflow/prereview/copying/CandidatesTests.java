package io.campaignflow.prereview.copying;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which texts are looked at first, and what nobody is the source of. */
class CandidatesTests {

	private static final int SOURCE = 900;

	private static final int ODD_ONE = 901;

	@Test
	void manyPrintsOthersHaveTooMakeALikelierSourceThanAFewRareOnes() {
		Map<Integer, List<Integer>> prints = new HashMap<>();
		IntStream.range(0, 6).forEach((print) -> prints.put(print, with(SOURCE, print * 60, 59)));
		prints.put(6, List.of(ODD_ONE));
		prints.put(7, List.of(ODD_ONE));
		Candidates candidates = admitting(prints);
		assertThat(candidates.likeliest()).map(KeptText::id).contains(SOURCE);
		assertThat(candidates.promising()).map(KeptText::id).contains(ODD_ONE);
		assertThat(candidates.best(1)).containsExactlyInAnyOrder(SOURCE, ODD_ONE);
	}

	@Test
	void whoSharesOnlyWhatMoreTextsHaveThanAreReadIsNotLikely() {
		Map<Integer, List<Integer>> prints = new HashMap<>();
		IntStream.range(0, 6).forEach((print) -> prints.put(print, with(SOURCE, 0, PrintRepository.OF_A_PRINT - 1)));
		prints.put(6, List.of(ODD_ONE));
		assertThat(admitting(prints).likeliest()).map(KeptText::id).contains(ODD_ONE);
	}

	@Test
	void whatWasFoundInOneTextIsNoReasonForAnother() {
		Candidates candidates = admitting(Map.of(0, List.of(SOURCE), 1, List.of(SOURCE), 2, List.of(ODD_ONE)));
		candidates.explain(List.of(0, 1));
		assertThat(candidates.likeliest()).map(KeptText::id).contains(ODD_ONE);
		candidates.explain(List.of(2));
		assertThat(candidates.promising()).isEmpty();
	}

	@Test
	void aPassageIsASetPhraseOnlyWhereManyTextsHaveAllOfIt() {
		Candidates candidates = new Candidates(
				Map.of(0, with(SOURCE, 0, 99), 1, with(SOURCE, 50, 99), 2, with(SOURCE, 300, 99), 3, List.of(SOURCE)));
		assertThat(candidates.isEverywhere(List.of(0, 1))).isTrue();
		assertThat(candidates.isEverywhere(List.of(0, 2))).isFalse();
		assertThat(candidates.isEverywhere(List.of(0, 1, 3))).isFalse();
		assertThat(candidates.isEverywhere(List.of())).isFalse();
	}

	private static Candidates admitting(Map<Integer, List<Integer>> prints) {
		Candidates candidates = new Candidates(prints);
		candidates.admit(prints.values().stream().flatMap(List::stream).distinct().map(CandidatesTests::text).toList());
		return candidates;
	}

	/** The text and so many others from this id on. */
	private static List<Integer> with(int text, int from, int others) {
		return IntStream.concat(IntStream.range(from, from + others), IntStream.of(text)).boxed().toList();
	}

	private static KeptText text(int id) {
		return new KeptText(id, "plan-" + id, 1, "150203", "campaign", Instant.EPOCH);
	}

}
