package io.campaignflow.text;

import io.campaignflow.text.Comparison.Change;
import io.campaignflow.text.Comparison.Line;
import io.campaignflow.text.Comparison.MeasureChange;
import io.campaignflow.text.Comparison.Piece;
import io.campaignflow.text.Comparison.SectionChange;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Compares two contents: sections by their keys, then the measures. */
final class ContentDiff {

	private final PlanContent older;

	private final PlanContent newer;

	ContentDiff(PlanContent older, PlanContent newer) {
		this.older = older;
		this.newer = newer;
	}

	Comparison comparison() {
		TextDiff text = new TextDiff();
		List<SectionChange> sections = new SectionsDiff(older.sections(), newer.sections(), text).changes();
		List<MeasureChange> measures = new MeasuresDiff(older.measures(), newer.measures(), text).changes();
		List<Line> all = Stream
			.concat(sections.stream().flatMap((section) -> section.lines().stream()),
					measures.stream().flatMap((measure) -> measure.cells().stream()))
			.toList();
		return new Comparison(sections, measures, characters(all, (line) -> line.move() == null, Change.ADDED),
				characters(all, (line) -> line.move() == null, Change.REMOVED),
				characters(all, (line) -> line.move() != null, Change.REMOVED));
	}

	private static int characters(List<Line> lines, Predicate<Line> which, Change change) {
		return (int) lines.stream()
			.filter(which)
			.flatMap((line) -> line.pieces().stream())
			.filter((piece) -> piece.change() == change)
			.map(Piece::text)
			.flatMapToInt(String::codePoints)
			.filter((point) -> !Character.isWhitespace(point))
			.count();
	}

}
