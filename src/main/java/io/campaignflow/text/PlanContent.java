package io.campaignflow.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The text of a plan: sections in order, measures as rows. {@code requirements} of a
 * section and {@code requirement} of a measure are requirement codes of the campaign the
 * drafter placed there; null or empty parts are allowed while drafting, the rules for
 * submission say what is missing. {@code measuresFrom} and a section's {@code takenFrom}
 * name the plan their first text was taken from, null where it was written here.
 */
public record PlanContent(String title, List<Section> sections, List<Measure> measures, TakenFrom measuresFrom) {

	public PlanContent {
		sections = rows(sections);
		measures = rows(measures);
	}

	public PlanContent(String title, List<Section> sections, List<Measure> measures) {
		this(title, sections, measures, null);
	}

	/**
	 * One section; {@code title} is the template's unless the drafter added the section.
	 * {@code verbatim} are passages of the text that plans below are to carry word for
	 * word (照抄条款); a passage that no longer stands in the text is none.
	 */
	public record Section(String key, String title, String text, List<String> requirements, TakenFrom takenFrom,
			List<String> verbatim) {

		public Section {
			text = text == null ? "" : text;
			requirements = requirements == null ? List.of() : List.copyOf(requirements);
			verbatim = rows(verbatim).stream().filter(text::contains).toList();
		}

		public Section(String key, String title, String text, List<String> requirements) {
			this(key, title, text, requirements, null, List.of());
		}

		public Section withText(String newText, List<String> newRequirements) {
			return new Section(key, title, newText, newRequirements, takenFrom, verbatim);
		}

		public Section titled(String newTitle) {
			return new Section(key, newTitle, text, requirements, takenFrom, verbatim);
		}

		public Section from(TakenFrom source) {
			return new Section(key, title, text, requirements, source, verbatim);
		}

		public Section carrying(List<String> passages) {
			return new Section(key, title, text, requirements, takenFrom, passages);
		}

	}

	/** One measure (举措): what, domain, who, until when, how success is measured. */
	public record Measure(String title, String domain, String responsibleUnit, String responsiblePerson,
			LocalDate deadline, String indicator, String requirement) {
	}

	/**
	 * Where a text was taken over from: the plan, its title and unit as they were then,
	 * and which revision of it (counts from 1).
	 */
	public record TakenFrom(String planId, String title, String unit, int revision) {
	}

	/** Holes in a list say nothing and are passed over. */
	public static <T> List<T> rows(List<T> given) {
		return (given == null) ? List.of() : given.stream().filter(Objects::nonNull).toList();
	}

	/** The sections by their keys; of two with the same key the first. */
	public Map<String, Section> byKey() {
		return sections.stream().collect(Collectors.toMap(Section::key, Function.identity(), (one, two) -> one));
	}

	/** Number of characters of all sections, blanks not counted. */
	public int length() {
		return sections.stream().mapToInt(section -> characters(section.text())).sum();
	}

	/** Characters as people count them: code points, blanks not counted. */
	public static int characters(String text) {
		return (int) text.codePoints().filter(point -> !Character.isWhitespace(point)).count();
	}

}
