package io.campaignflow.route;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;

/**
 * What changed between the rows of two versions, in the order of the newer one: rows
 * kept, taken out and put in.
 */
public record RouteDiff(List<Line> lines) {

	/** What became of a row. */
	public enum Change {

		KEPT, REMOVED, ADDED

	}

	/** A row and what became of it. */
	public record Line(Change change, RouteRow row) {
	}

	public static RouteDiff of(List<RouteRow> older, List<RouteRow> newer) {
		List<Line> lines = new ArrayList<>();
		for (AbstractDelta<RouteRow> delta : DiffUtils.diff(older, newer, true).getDeltas()) {
			switch (delta.getType()) {
				case EQUAL -> add(lines, Change.KEPT, delta.getTarget());
				default -> {
					add(lines, Change.REMOVED, delta.getSource());
					add(lines, Change.ADDED, delta.getTarget());
				}
			}
		}
		return new RouteDiff(lines);
	}

	public boolean changed() {
		return lines.stream().anyMatch(line -> line.change() != Change.KEPT);
	}

	private static void add(List<Line> lines, Change change, Chunk<RouteRow> rows) {
		rows.getLines().forEach(row -> lines.add(new Line(change, row)));
	}

}
