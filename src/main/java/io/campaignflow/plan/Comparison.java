package io.campaignflow.plan;

import java.util.List;

/**
 * What changed from one text of a plan to another, to be read in the flow of the newer
 * text: sections line by line, measures cell by cell, each cut into kept, added and
 * removed pieces. {@code added} and {@code removed} count characters without blanks.
 */
public record Comparison(List<SectionChange> sections, List<MeasureChange> measures, int added, int removed) {

	public Comparison {
		sections = List.copyOf(sections);
		measures = List.copyOf(measures);
	}

	/** The older text may be null: then everything stands as it is, nothing changed. */
	public static Comparison of(PlanContent older, PlanContent newer) {
		return new ContentDiff((older == null) ? newer : older, newer).comparison();
	}

	/** How many places in the measures differ. */
	public int changedMeasures() {
		return (int) measures.stream().filter((measure) -> measure.change() != Change.KEPT).count();
	}

	/** What became of a piece, a section or a measure. */
	public enum Change {

		KEPT, CHANGED, ADDED, REMOVED

	}

	/** A piece of text; never {@link Change#CHANGED}. */
	public record Piece(Change change, String text) {
	}

	/** One line of text, in the order it is read. */
	public record Line(List<Piece> pieces) {

		public Line {
			pieces = List.copyOf(pieces);
		}

		/** What stands in the newer text; empty where the line is gone. */
		public String standing() {
			StringBuilder text = new StringBuilder();
			pieces.stream()
				.filter((piece) -> piece.change() != Change.REMOVED)
				.forEach((piece) -> text.append(piece.text()));
			return text.toString();
		}

		boolean changed() {
			return pieces.stream().anyMatch((piece) -> piece.change() != Change.KEPT);
		}

		/**
		 * Places that changed: neighbouring pieces that replace each other count once.
		 */
		int changes() {
			int found = 0;
			Change before = Change.KEPT;
			for (Piece piece : pieces) {
				found += (piece.change() != Change.KEPT && before == Change.KEPT) ? 1 : 0;
				before = piece.change();
			}
			return found;
		}

	}

	/** A section; {@code changes} counts the places that differ. */
	public record SectionChange(String key, String title, Change change, List<Line> lines, int changes) {

		public SectionChange {
			lines = List.copyOf(lines);
		}

	}

	/**
	 * A measure; {@code number} counts from 1 in the newer text, 0 where it is gone; the
	 * cells are what, domain, unit, person, deadline, indicator and requirement, as they
	 * are stored.
	 */
	public record MeasureChange(Change change, int number, List<Line> cells) {

		public MeasureChange {
			cells = List.copyOf(cells);
		}

	}

}
