package io.campaignflow.prereview.text;

import io.campaignflow.text.PlanContent;
import io.campaignflow.text.PlanContent.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A piece of a plan that is read by itself: the text of a section, or one cell of a
 * measure. {@code section} is a section key or {@code measures}, {@code measure} a row
 * from 1 (0: none).
 */
public record TextPart(String section, int measure, String text) {

	/** The section of all measures. */
	public static final String MEASURES = "measures";

	/** Everything that is written, in the order of reading; empty cells are left out. */
	public static List<TextPart> of(PlanContent content) {
		List<TextPart> parts = new ArrayList<>();
		content.sections().forEach((section) -> parts.add(new TextPart(section.key(), 0, section.text())));
		for (int row = 0; row < content.measures().size(); row++) {
			parts.addAll(cells(row + 1, content.measures().get(row)));
		}
		return parts.stream().filter((part) -> !part.text().isBlank()).toList();
	}

	private static List<TextPart> cells(int row, Measure measure) {
		return Stream.of(measure.title(), measure.responsibleUnit(), measure.responsiblePerson(), measure.indicator())
			.filter(Objects::nonNull)
			.map((text) -> new TextPart(MEASURES, row, text))
			.toList();
	}

	/** Offsets mean something in the text of a section only. */
	public int offset(int inText) {
		return (measure == 0) ? inText : 0;
	}

}
