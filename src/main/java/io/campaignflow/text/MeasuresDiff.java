package io.campaignflow.text;

import io.campaignflow.text.Comparison.Change;
import io.campaignflow.text.Comparison.Line;
import io.campaignflow.text.Comparison.MeasureChange;
import io.campaignflow.text.Comparison.Move;
import io.campaignflow.text.Comparison.Piece;
import io.campaignflow.text.Moves.Row;
import io.campaignflow.text.PlanContent.Measure;
import io.campaignflow.text.ReadingText.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Compares the measures: rows by what they are about, then cell by cell. A measure that
 * says the same “what” at another place has moved, whatever became of its other cells.
 */
final class MeasuresDiff {

	/** Cells that hold a code or a day, which are replaced as wholes. */
	private static final Set<Integer> CODED = Set.of(1, 4, 6);

	/** Cell → its place among those that can be pointed at, −1 for the others. */
	private static final List<Integer> POINTED_AT = List.of(0, -1, 1, 2, 3, 4, -1);

	private final List<Row<Numbered>> older;

	private final List<Row<Numbered>> newer;

	private final TextDiff text;

	private final Moves<Numbered> moves = new Moves<>(Numbered::title);

	MeasuresDiff(List<Measure> older, List<Measure> newer, TextDiff text) {
		this.older = rows(older);
		this.newer = rows(newer);
		this.text = text;
	}

	/** A measure, counted from 1, with where its row begins. */
	private record Numbered(Measure measure, int number, int at) {

		String title() {
			return Objects.toString(measure.title(), "");
		}

	}

	private static List<Row<Numbered>> rows(List<Measure> measures) {
		List<Stretch> rows = ReadingText.rows(measures);
		return IntStream.range(0, measures.size())
			.mapToObj((i) -> new Row<>(new Numbered(measures.get(i), i + 1, rows.get(i).at()), ReadingText.MEASURES))
			.toList();
	}

	List<MeasureChange> changes() {
		List<DiffBlock<Row<Numbered>>> blocks = DiffBlock.between(older, newer, keys(older), keys(newer));
		moves.find(blocks);
		List<MeasureChange> found = new ArrayList<>();
		for (DiffBlock<Row<Numbered>> block : blocks) {
			if (block.same()) {
				for (int i = 0; i < block.after().size(); i++) {
					found.add(measure(block.before().get(i), block.after().get(i), null));
				}
			}
			else {
				moves.pair(block, (old, now) -> found.add(paired(old, now)));
			}
		}
		return found;
	}

	private static List<String> keys(List<Row<Numbered>> rows) {
		return rows.stream().map((row) -> row.value().title()).toList();
	}

	private MeasureChange paired(Row<Numbered> old, Row<Numbered> now) {
		Row<Numbered> origin = moves.origin(now);
		return (origin != null) ? measure(origin, now, moves.of(now)) : measure(old, now, moves.of(old));
	}

	private MeasureChange measure(Row<Numbered> before, Row<Numbered> after, Move move) {
		List<Line> cells = IntStream.range(0, POINTED_AT.size())
			.mapToObj((cell) -> cell(cell, before, after, move))
			.toList();
		if (before == null || after == null) {
			return new MeasureChange((before == null) ? Change.ADDED : Change.REMOVED, number(after), number(before),
					move, cells);
		}
		Change change = cells.stream().anyMatch(Line::changed) ? Change.CHANGED : Change.KEPT;
		return new MeasureChange(change, number(after), number(before), move, cells);
	}

	private Line cell(int cell, Row<Numbered> before, Row<Numbered> after, Move move) {
		String old = said(before, cell);
		String now = said(after, cell);
		List<Piece> pieces = CODED.contains(cell) ? TextDiff.whole(old, now) : text.between(old, now);
		boolean away = move != null && move.away();
		return new Line(pieces, at(before, cell), at(after, cell), away ? move : null);
	}

	private static int number(Row<Numbered> row) {
		return (row == null) ? 0 : row.value().number();
	}

	private static String said(Row<Numbered> row, int cell) {
		return (row == null) ? "" : cells(row.value().measure()).get(cell);
	}

	private static List<String> cells(Measure measure) {
		return Stream
			.of(measure.title(), measure.domain(), measure.responsibleUnit(), measure.responsiblePerson(),
					measure.deadline(), measure.indicator(), measure.requirement())
			.map((value) -> Objects.toString(value, ""))
			.toList();
	}

	/** Where a cell begins in the reading text; −1 where it is not read there. */
	private static int at(Row<Numbered> row, int cell) {
		int place = POINTED_AT.get(cell);
		if (row == null || place < 0) {
			return -1;
		}
		return row.value().at() + ReadingText.cells(row.value().measure())
			.stream()
			.limit(place)
			.mapToInt((each) -> each.length() + 1)
			.sum();
	}

}
