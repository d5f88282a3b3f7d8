package io.campaignflow.text;

import io.campaignflow.text.Comparison.Change;
import io.campaignflow.text.Comparison.Line;
import io.campaignflow.text.Comparison.Piece;
import io.campaignflow.text.Comparison.SectionChange;
import io.campaignflow.text.Moves.Row;
import io.campaignflow.text.PlanContent.Section;
import io.campaignflow.text.ReadingText.Stretch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Compares sections by their keys, their lines by the longest common order; lines that
 * went from one section to another are known again.
 */
final class SectionsDiff {

	private final List<Section> older;

	private final List<Section> newer;

	private final TextDiff text;

	private final Moves<Stretch> moves = new Moves<>(Stretch::text);

	private final List<Pair> pairs = new ArrayList<>();

	SectionsDiff(List<Section> older, List<Section> newer, TextDiff text) {
		this.older = older;
		this.newer = newer;
		this.text = text;
	}

	/** A section before and after, either may be null, with its lines aligned. */
	private record Pair(Section before, Section after, List<DiffBlock<Row<Stretch>>> blocks) {
	}

	/** Those of the newer text in their order, then those that are gone. */
	List<SectionChange> changes() {
		Map<String, Section> before = older.stream()
			.collect(Collectors.toMap(Section::key, Function.identity(), (one, two) -> one, LinkedHashMap::new));
		newer.forEach((section) -> align(before.remove(section.key()), section));
		before.values().forEach((gone) -> align(gone, null));
		moves.find(pairs.stream().flatMap((pair) -> pair.blocks().stream()).toList());
		return pairs.stream().map(this::section).toList();
	}

	private void align(Section before, Section after) {
		List<Row<Stretch>> old = rows(before);
		List<Row<Stretch>> now = rows(after);
		pairs.add(new Pair(before, after, DiffBlock.between(old, now, keys(old), keys(now))));
	}

	private static List<Row<Stretch>> rows(Section section) {
		return ReadingText.lines(section).stream().map((line) -> new Row<>(line, section.key())).toList();
	}

	private static List<String> keys(List<Row<Stretch>> rows) {
		return rows.stream().map((row) -> row.value().text()).toList();
	}

	private SectionChange section(Pair pair) {
		List<Line> lines = new ArrayList<>();
		for (DiffBlock<Row<Stretch>> block : pair.blocks()) {
			if (block.same()) {
				for (int i = 0; i < block.after().size(); i++) {
					lines.add(line(block.before().get(i), block.after().get(i)));
				}
			}
			else {
				moves.pair(block, (old, now) -> lines.add(line(old, now)));
			}
		}
		int changes = lines.stream().mapToInt(Line::changes).sum();
		Section named = (pair.after() != null) ? pair.after() : pair.before();
		boolean differs = changes > 0 || lines.stream().anyMatch((line) -> line.move() != null);
		return new SectionChange(named.key(), named.title(), changeOf(pair, differs), lines, changes);
	}

	private Line line(Row<Stretch> old, Row<Stretch> now) {
		Row<Stretch> arrived = moves.origin(now);
		if (arrived != null) {
			return new Line(List.of(new Piece(Change.KEPT, now.value().text())), arrived.value().at(), now.value().at(),
					moves.of(now));
		}
		return new Line(text.between(textOf(old), textOf(now)), at(old), at(now), moves.of(old));
	}

	private static String textOf(Row<Stretch> row) {
		return (row == null) ? null : row.value().text();
	}

	private static int at(Row<Stretch> row) {
		return (row == null) ? -1 : row.value().at();
	}

	private static Change changeOf(Pair pair, boolean differs) {
		if (pair.after() == null) {
			return Change.REMOVED;
		}
		boolean isNew = pair.before() == null || (pair.before().text().isBlank() && !pair.after().text().isBlank());
		if (isNew) {
			return Change.ADDED;
		}
		return differs ? Change.CHANGED : Change.KEPT;
	}

}
