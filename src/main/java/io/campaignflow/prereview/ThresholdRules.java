package io.campaignflow.prereview;

import io.campaignflow.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What thresholds have to be so that a report says something. */
final class ThresholdRules {

	private static final int MOST_WORDS = 200;

	private static final Pattern WORD = Pattern.compile("[^\\s<>]{2,20}");

	private ThresholdRules() {
	}

	static List<Violation> brokenBy(Thresholds wanted) {
		List<Violation> faults = new ArrayList<>();
		range(faults, "copiedCharacters", wanted.copiedCharacters(), 13, 1000);
		range(faults, "copiedShare", wanted.copiedShare(), 0, 100);
		range(faults, "placementShare", wanted.placementShare(), 0, 100);
		range(faults, "sentenceCharacters", wanted.sentenceCharacters(), 20, 1000);
		range(faults, "measuresPerPerson", wanted.measuresPerPerson(), 1, 200);
		words(faults, "emptyWords", wanted.emptyWords());
		words(faults, "allowedNames", wanted.allowedNames());
		return faults;
	}

	private static void range(List<Violation> faults, String field, int value, int least, int most) {
		if (value < least || value > most) {
			faults.add(Violation.of(field, "threshold-out-of-range", least, most));
		}
	}

	private static void words(List<Violation> faults, String field, List<String> words) {
		if (words.size() > MOST_WORDS) {
			faults.add(Violation.of(field, "threshold-too-many-words", MOST_WORDS));
		}
		words.stream()
			.filter((word) -> !WORD.matcher(word).matches())
			.limit(1)
			.forEach((word) -> faults.add(Violation.of(field, "threshold-not-a-word", word)));
	}

}
