package io.campaignflow.text;

import io.campaignflow.text.PlanContent.Measure;
import io.campaignflow.text.PlanContent.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The text of a plan as it is read and pointed at: for each section its lines without
 * blanks at their ends, empty ones left out, joined by a line break; for the measures one
 * line each, with what, unit, person, deadline (2026-06-30) and indicator joined by tabs.
 * Offsets of passages count UTF-16 units of these texts.
 */
public final class ReadingText {

	/** Place of what stands in the table of measures. */
	public static final String MEASURES = "measures";

	private final Map<String, String> texts = new LinkedHashMap<>();

	private ReadingText(PlanContent content) {
		for (Section section : content.sections()) {
			texts.putIfAbsent(section.key(), joined(lines(section)));
		}
		texts.put(MEASURES, joined(rows(content.measures())));
	}

	public static ReadingText of(PlanContent content) {
		return new ReadingText(content);
	}

	/** Section keys and {@link #MEASURES}, in the order of the plan. */
	public List<String> places() {
		return List.copyOf(texts.keySet());
	}

	/** The text of a place; null where the plan has no such place. */
	public String at(String place) {
		return texts.get(place);
	}

	/** Lines with where they begin; none where the section is not there. */
	static List<Stretch> lines(Section section) {
		List<Stretch> lines = new ArrayList<>();
		int at = 0;
		for (String line : (section == null) ? List.<String>of() : section.text().lines().map(String::strip).toList()) {
			if (!line.isEmpty()) {
				lines.add(new Stretch(line, at));
				at += line.length() + 1;
			}
		}
		return lines;
	}

	/** One stretch a measure, its cells joined by tabs. */
	static List<Stretch> rows(List<Measure> measures) {
		List<Stretch> rows = new ArrayList<>();
		int at = 0;
		for (Measure measure : measures) {
			String row = String.join("\t", cells(measure));
			rows.add(new Stretch(row, at));
			at += row.length() + 1;
		}
		return rows;
	}

	/** The cells of a measure that can be pointed at. */
	static List<String> cells(Measure measure) {
		return Stream
			.of(measure.title(), measure.responsibleUnit(), measure.responsiblePerson(), measure.deadline(),
					measure.indicator())
			.map((cell) -> Objects.toString(cell, ""))
			.toList();
	}

	private static String joined(List<Stretch> stretches) {
		return String.join("\n", stretches.stream().map(Stretch::text).toList());
	}

	/** A piece of a text and where it begins. */
	record Stretch(String text, int at) {
	}

}
