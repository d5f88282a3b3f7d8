package io.campaignflow.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Likeness of texts, and that bands find what is alike. */
class TextPrintTests {

	private static final String ONE = "高龄津贴认证要求老人到场,没有上门办理";

	private static final String SAME_SAID_OTHERWISE = "老人高龄津贴认证要求本人到场，没有提供上门办理";

	/** What lies in databases: another figure would need all of them made anew. */
	private static final long FIRST_BAND = 1707849306171402261L;

	private static final String ANOTHER = "村务公开栏内容停留在去年十月";

	@Test
	void pairsOfCharactersAreWordsAndWidthsAndCapitalsDoNotCount() {
		assertThat(TextWords.of("取号机停用")).containsExactly("取号", "号机", "机停", "停用");
		assertThat(TextWords.of("ＡＴＭ机 atm")).contains("atm");
		assertThat(TextWords.of("，。！")).isEmpty();
	}

	@Test
	void theSameThingSaidOtherwiseIsAlikeAndAnotherThingIsNot() {
		assertThat(likeness(ONE, ONE)).isEqualTo(1);
		assertThat(likeness(ONE, SAME_SAID_OTHERWISE)).isGreaterThan(0.7);
		assertThat(likeness(ONE, ANOTHER)).isLessThan(0.05);
		assertThat(likeness("", ONE)).isZero();
		assertThat(likeness("", "")).isZero();
	}

	@Test
	void bandsAreTheSameEverywhereAndNoneForNothing() {
		assertThat(TextPrint.of(ONE).bands(0)).hasSize(TextPrint.BANDS)
			.doesNotHaveDuplicates()
			.isEqualTo(TextPrint.of(ONE).bands(0));
		assertThat(new TextPrint(Set.of("取号")).bands(0).get(0)).isEqualTo(FIRST_BAND);
		assertThat(TextPrint.of(ONE).bands(1)).doesNotContainAnyElementsOf(TextPrint.of(ONE).bands(0));
		assertThat(TextPrint.of("……").bands(0)).isEmpty();
	}

	@Test
	void halfCommonTextsShareABandAndTextsHardlyCommonDoNot() {
		Random random = new Random(7);
		assertThat(found(random, 30, 18)).isGreaterThan(960);
		assertThat(found(random, 30, 15)).isGreaterThan(860);
		assertThat(found(random, 30, 2)).isLessThan(60);
	}

	/** Of a thousand pairs of texts of so many words, how many share a band. */
	private static long found(Random random, int words, int common) {
		return IntStream.range(0, 1000).filter((n) -> {
			List<String> all = random.ints(2L * words - common, 0, 1 << 30).mapToObj(Integer::toString).toList();
			Set<Long> shared = new HashSet<>(print(all.subList(0, words)).bands(0));
			shared.retainAll(print(all.subList(words - common, all.size())).bands(0));
			return !shared.isEmpty();
		}).count();
	}

	private static TextPrint print(List<String> words) {
		return new TextPrint(words.stream().collect(Collectors.toSet()));
	}

	private static double likeness(String one, String other) {
		return TextPrint.of(one).likeness(TextPrint.of(other));
	}

}
