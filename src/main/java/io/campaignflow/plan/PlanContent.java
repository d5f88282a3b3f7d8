package io.campaignflow.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The text of a plan: sections in order, measures as rows. {@code requirements} of a
 * section and {@code requirement} of a measure are requirement codes of the campaign the
 * drafter placed there; null or empty parts are allowed while drafting, the rules for
 * submission say what is missing.
 */
public record PlanContent(String title, List<Section> sections, List<Measure> measures) {

	public PlanContent {
		sections = rows(sections);
		measures = rows(measures);
	}

	/**
	 * One section; {@code title} is the template's unless the drafter added the section.
	 */
	public record Section(String key, String title, String text, List<String> requirements) {

		public Section {
			text = text == null ? "" : text;
			requirements = requirements == null ? List.of() : List.copyOf(requirements);
		}

	}

	/** One measure (举措): what, domain, who, until when, how success is measured. */
	public record Measure(String title, String domain, String responsibleUnit, String responsiblePerson,
			LocalDate deadline, String indicator, String requirement) {
	}

	/** Holes in a list say nothing and are passed over. */
	static <T> List<T> rows(List<T> given) {
		return (given == null) ? List.of() : given.stream().filter(Objects::nonNull).toList();
	}

	/** Number of characters of all sections, blanks not counted. */
	public int length() {
		return sections.stream().mapToInt(section -> characters(section.text())).sum();
	}

	/** Characters as people count them: code points, blanks not counted. */
	static int characters(String text) {
		return (int) text.codePoints().filter(point -> !Character.isWhitespace(point)).count();
	}

}
