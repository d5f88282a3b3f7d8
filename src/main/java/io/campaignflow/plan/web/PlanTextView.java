package io.campaignflow.plan.web;

import io.campaignflow.campaign.Requirement;
import io.campaignflow.text.PlanContent;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The text of a plan as a page reads it out: sections in paragraphs, measures as rows.
 */
public record PlanTextView(String title, List<SectionView> sections, List<PlanContent.Measure> measures,
		PlanContent.TakenFrom measuresFrom) {

	/** A section; {@code requirements} are the titles of those placed on it. */
	public record SectionView(String key, String title, List<Paragraph> paragraphs, List<String> requirements,
			PlanContent.TakenFrom takenFrom) {
	}

	/**
	 * A line of text; a short line that begins a numbered part is a heading of its own.
	 */
	public record Paragraph(String text, boolean heading) {

		private static final int LONGEST_HEADING = 30;

		/**
		 * Whether a line reads as a heading: numbered in brackets, short, no full stop.
		 */
		public static boolean isHeading(String line) {
			return line.length() <= LONGEST_HEADING && line.matches("（[一二三四五六七八九十]+）.*") && !line.contains("。");
		}

		static Paragraph of(String line) {
			return new Paragraph(line, isHeading(line));
		}

	}

	static PlanTextView of(PlanContent content, List<Requirement> requirements) {
		Map<String, String> titles = requirements.stream()
			.collect(Collectors.toMap(Requirement::code, Requirement::title));
		Function<String, String> title = (code) -> titles.getOrDefault(code, code);
		return new PlanTextView(content.title(),
				content.sections().stream().map((section) -> sectionOf(section, title)).toList(), content.measures(),
				content.measuresFrom());
	}

	private static SectionView sectionOf(PlanContent.Section section, Function<String, String> title) {
		List<Paragraph> paragraphs = section.text()
			.lines()
			.map(String::strip)
			.filter((line) -> !line.isEmpty())
			.map(Paragraph::of)
			.toList();
		return new SectionView(section.key(), section.title(), paragraphs,
				section.requirements().stream().map(title).toList(), section.takenFrom());
	}

}
