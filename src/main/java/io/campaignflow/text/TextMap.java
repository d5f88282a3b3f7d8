package io.campaignflow.text;

import io.campaignflow.text.Comparison.Change;
import io.campaignflow.text.Comparison.Line;
import io.campaignflow.text.Comparison.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A comparison read as a map: which stretch of the older {@link ReadingText} became which
 * of the newer one.
 */
final class TextMap {

	/**
	 * A piece with where it stood and where it stands. An added piece has no length
	 * before, a removed one none after. {@code line} is common to the pieces of one line.
	 */
	record Run(Change change, boolean moved, int line, String oldPlace, int oldFrom, int oldTo, String newPlace,
			int newFrom, int newTo) {
	}

	private final Map<String, List<Run>> byOldPlace = new HashMap<>();

	private final Map<String, List<Run>> addedByPlace = new HashMap<>();

	private int lines;

	TextMap(Comparison comparison) {
		comparison.sections().forEach((section) -> section.lines().forEach((line) -> add(section.key(), line)));
		comparison.measures()
			.stream()
			.filter((row) -> row.move() == null || !row.move().away())
			.forEach((row) -> row.cells().forEach((cell) -> add(ReadingText.MEASURES, cell)));
	}

	private void add(String place, Line line) {
		boolean away = line.move() != null && line.move().away();
		if (!away && (line.was() >= 0 || line.at() >= 0)) {
			String from = (line.move() != null) ? line.move().place() : place;
			lines++;
			pieces(line, from, place);
		}
	}

	private void pieces(Line line, String from, String place) {
		int old = line.was();
		int now = line.at();
		for (Piece piece : line.pieces()) {
			int length = piece.text().length();
			int oldTo = old + ((piece.change() == Change.ADDED) ? 0 : length);
			int newTo = now + ((piece.change() == Change.REMOVED) ? 0 : length);
			Run run = new Run(piece.change(), line.move() != null, lines, from, old, oldTo, place, now, newTo);
			if (line.was() >= 0) {
				byOldPlace.computeIfAbsent(from, (unseen) -> new ArrayList<>()).add(run);
			}
			if (piece.change() == Change.ADDED) {
				addedByPlace.computeIfAbsent(place, (unseen) -> new ArrayList<>()).add(run);
			}
			old = oldTo;
			now = newTo;
		}
	}

	/** Pieces of the lines that a stretch of the older text touches. */
	List<Run> around(String place, int from, int to) {
		List<Run> there = byOldPlace.getOrDefault(place, List.of());
		List<Integer> touched = there.stream()
			.filter((run) -> run.oldFrom() < to && run.oldTo() > from)
			.map(Run::line)
			.distinct()
			.toList();
		return there.stream().filter((run) -> touched.contains(run.line())).toList();
	}

	/** Text of the newer version that did not come from the older one. */
	Stream<Run> added() {
		return addedByPlace.values().stream().flatMap(List::stream);
	}

	/** Whether a stretch of the newer text is new for the most part. */
	boolean isNew(String place, int from, int to) {
		int fresh = addedByPlace.getOrDefault(place, List.of())
			.stream()
			.mapToInt((run) -> Math.max(0, Math.min(to, run.newTo()) - Math.max(from, run.newFrom())))
			.sum();
		return 2 * fresh > to - from;
	}

}
