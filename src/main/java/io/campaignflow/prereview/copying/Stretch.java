package io.campaignflow.prereview.copying;

import io.campaignflow.text.PlanContent;
import io.campaignflow.text.PlanContent.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A piece of a plan that is read in one go: a section's text, or what a measure says.
 * {@code measure} is its row from 1, 0 in a section.
 */
record Stretch(String section, int measure, String text) {

	static final String MEASURES = "measures";

	private static final String BETWEEN = "；";

	static List<Stretch> of(PlanContent content) {
		List<Stretch> stretches = new ArrayList<>();
		content.sections().forEach((section) -> stretches.add(new Stretch(section.key(), 0, section.text())));
		int row = 0;
		for (Measure measure : content.measures()) {
			row++;
			stretches.add(new Stretch(MEASURES, row, said(measure)));
		}
		return stretches;
	}

	private static String said(Measure measure) {
		return Stream.of(measure.title(), measure.indicator())
			.filter(Objects::nonNull)
			.map(String::strip)
			.collect(Collectors.joining(BETWEEN));
	}

	/** Whether a passage may go on from the other into this one. */
	boolean continues(Stretch other) {
		return measure > 0 && other.measure > 0;
	}

}
