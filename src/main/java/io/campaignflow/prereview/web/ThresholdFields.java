package io.campaignflow.prereview.web;

import io.campaignflow.prereview.Rule;
import io.campaignflow.prereview.Thresholds;
import io.campaignflow.web.TypedFields;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Thresholds as they are typed. */
record ThresholdFields(long version, String copiedCharacters, String copiedShare, String placementShare,
		String sentenceCharacters, String measuresPerPerson, String measuresUntil, String emptyWords,
		String allowedNames, Set<Rule> silent) {

	static ThresholdFields of(Thresholds stored) {
		return new ThresholdFields(stored.version(), String.valueOf(stored.copiedCharacters()),
				String.valueOf(stored.copiedShare()), String.valueOf(stored.placementShare()),
				String.valueOf(stored.sentenceCharacters()), String.valueOf(stored.measuresPerPerson()),
				Objects.toString(stored.measuresUntil(), ""), String.join(" ", stored.emptyWords()),
				String.join(" ", stored.allowedNames()), stored.silent());
	}

	static ThresholdFields typed(TypedFields sent) {
		return new ThresholdFields(TypedFields.number(sent.text("version")), sent.text("copiedCharacters"),
				sent.text("copiedShare"), sent.text("placementShare"), sent.text("sentenceCharacters"),
				sent.text("measuresPerPerson"), sent.text("measuresUntil"), sent.text("emptyWords"),
				sent.text("allowedNames"), sent.constants(Rule.class, "silent"));
	}

	Thresholds thresholds() {
		return new Thresholds(version, TypedFields.number(copiedCharacters), TypedFields.number(copiedShare),
				TypedFields.number(placementShare), TypedFields.number(sentenceCharacters),
				TypedFields.number(measuresPerPerson), TypedFields.day(measuresUntil), words(emptyWords),
				words(allowedNames), silent);
	}

	/** Whether something was typed as the day that is none. */
	boolean dayUnreadable() {
		return !measuresUntil.isEmpty() && TypedFields.day(measuresUntil) == null;
	}

	private static List<String> words(String text) {
		return Arrays.stream(text.split("[\\s,，、;；]+")).filter((word) -> !word.isEmpty()).distinct().toList();
	}

}
