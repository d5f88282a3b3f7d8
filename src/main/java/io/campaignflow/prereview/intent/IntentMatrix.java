package io.campaignflow.prereview.intent;

import io.campaignflow.campaign.Requirement;
import io.campaignflow.prereview.intent.Weights.Asked;
import io.campaignflow.text.PlanContent;
import io.campaignflow.text.PlanContent.Measure;
import io.campaignflow.text.PlanContent.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Requirements against places of a plan: where its drafter put each, and how much of it
 * each text says, in percent of what the requirement is about.
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
	 * have where some are no commonplaces, or else the matters both speak of.
	 */
	record Cell(String section, int measure, String text, boolean placed, int share, List<String> common) {
	}

	private record Text(String section, int measure, String text, Gist gist, Set<String> words, List<String> placed) {
	}

	static IntentMatrix of(List<Requirement> requirements, PlanContent content) {
		List<Text> texts = texts(content);
		List<Asked> asked = requirements.stream()
			.map((requirement) -> Asked.of(requirement.title(), requirement.text()))
			.toList();
		Weights weights = new Weights(
				Stream.concat(asked.stream().map(Asked::whole), texts.stream().map(Text::gist)).toList());
		List<Row> rows = new ArrayList<>();
		for (int n = 0; n < asked.size(); n++) {
			rows.add(row(requirements.get(n), asked.get(n), texts, weights));
		}
		return new IntentMatrix(rows);
	}

	private static Row row(Requirement requirement, Asked asked, List<Text> texts, Weights weights) {
		Set<String> words = Words.of(requirement.title() + "。" + requirement.text());
		return new Row(requirement,
				texts.stream()
					.map((text) -> new Cell(text.section(), text.measure(), text.text(),
							text.placed().contains(requirement.code()), weights.share(asked, text.gist()),
							common(words, asked, text)))
					.toList());
	}

	/** Commonplaces last, and not alone: they tell nothing. */
	private static List<String> common(Set<String> words, Asked asked, Text text) {
		List<String> same = words.stream()
			.filter(text.words()::contains)
			.sorted(Comparator.comparing(Gist::isCommonplace))
			.toList();
		return (!same.isEmpty() && !Gist.isCommonplace(same.get(0))) ? same
				: Synonyms.in(text.text()).filter(asked.whole()::has).toList();
	}

	private static List<Text> texts(PlanContent content) {
		List<Text> texts = new ArrayList<>();
		for (Section section : content.sections()) {
			texts.add(text(section.key(), 0, said(section), section.requirements()));
		}
		for (int row = 1; row <= content.measures().size(); row++) {
			Measure measure = content.measures().get(row - 1);
			String said = Objects.requireNonNullElse(measure.title(), "") + "。"
					+ Objects.requireNonNullElse(measure.indicator(), "");
			texts.add(text("measures", row, said, Stream.ofNullable(measure.requirement()).toList()));
		}
		return texts;
	}

	private static Text text(String section, int measure, String said, List<String> placed) {
		return new Text(section, measure, said, Gist.of(said), Words.of(said), placed);
	}

	/** A title says what its text is about; without a text it promises only. */
	private static String said(Section section) {
		return section.text().isBlank() ? "" : Objects.requireNonNullElse(section.title(), "") + "。" + section.text();
	}

}
