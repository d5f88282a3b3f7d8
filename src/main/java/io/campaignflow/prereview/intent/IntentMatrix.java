package io.campaignflow.prereview.intent;

import io.campaignflow.campaign.Requirement;
import io.campaignflow.plan.PlanContent;
import io.campaignflow.plan.PlanContent.Measure;
import io.campaignflow.plan.PlanContent.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Requirements against places of a plan: where its drafter put each, and how much of it
 * each text says, in percent of the requirement's words.
 */
record IntentMatrix(List<Row> rows) {

	/** One requirement with its cells: the sections in order, then the measures. */
	record Row(Requirement requirement, List<Cell> cells) {

		/** The texts that say most of it first, those that say nothing left out. */
		List<Cell> proposals() {
			return cells.stream()
				.filter((cell) -> cell.share() > 0)
				.sorted(Comparator.comparingInt(Cell::share).reversed())
				.toList();
		}

		List<Cell> placed() {
			return cells.stream().filter(Cell::placed).toList();
		}

	}

	/**
	 * {@code measure} is a row from 1, 0 for a section; {@code common} are the words both
	 * have, those that tell most first; {@code akin} tells whether they have at least two
	 * characters in a row in common.
	 */
	record Cell(String section, int measure, String text, boolean placed, int share, List<String> common,
			boolean akin) {
	}

	private record Text(String section, int measure, String text, Set<String> words, List<String> placed) {
	}

	static IntentMatrix of(List<Requirement> requirements, PlanContent content) {
		List<Text> texts = texts(content);
		List<Set<String>> wanted = requirements.stream()
			.map((requirement) -> Words.of(requirement.title() + "。" + requirement.text()))
			.toList();
		Words words = new Words(Stream.concat(wanted.stream(), texts.stream().map(Text::words)).toList());
		List<Row> rows = new ArrayList<>();
		for (int n = 0; n < wanted.size(); n++) {
			Requirement requirement = requirements.get(n);
			Set<String> asked = wanted.get(n);
			rows.add(new Row(requirement,
					texts.stream()
						.map((text) -> new Cell(text.section(), text.measure(), text.text(),
								text.placed().contains(requirement.code()), words.share(asked, text.words()),
								words.common(asked, text.words()),
								Words.akin(requirement.title() + "。" + requirement.text(), text.text())))
						.toList()));
		}
		return new IntentMatrix(rows);
	}

	private static List<Text> texts(PlanContent content) {
		List<Text> texts = new ArrayList<>();
		for (Section section : content.sections()) {
			String said = said(section);
			texts.add(new Text(section.key(), 0, said, Words.of(said), section.requirements()));
		}
		for (int row = 1; row <= content.measures().size(); row++) {
			Measure measure = content.measures().get(row - 1);
			String said = Objects.requireNonNullElse(measure.title(), "") + "。"
					+ Objects.requireNonNullElse(measure.indicator(), "");
			texts.add(
					new Text("measures", row, said, Words.of(said), Stream.ofNullable(measure.requirement()).toList()));
		}
		return texts;
	}

	/** A title says what its text is about; without a text it promises only. */
	private static String said(Section section) {
		return section.text().isBlank() ? "" : Objects.requireNonNullElse(section.title(), "") + "。" + section.text();
	}

}
