package io.campaignflow.prereview.intent;

import io.campaignflow.prereview.text.ChineseWords;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of two characters and more of a text, in its order. */
final class Words {

	private Words() {
	}

	static Set<String> of(String text) {
		return ChineseWords.of(text)
			.stream()
			.map(ChineseWords.Word::text)
			.filter((word) -> word.length() > 1)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

}
