package io.campaignflow.text;

import java.util.List;

/**
 * What changed from one text of a plan to another, to be read in the flow of the newer
 * text: sections line by line, measures cell by cell, each cut into kept, added and
 * removed pieces; a line or a measure that stands elsewhere now is shown at both places.
 * {@code added}, {@code removed} and {@code moved} count characters without blanks.
 */
public record Comparison(List<SectionChange> sections, List<MeasureChange> measures, int added, int removed,
		int moved) {

	public Comparison {
		sections = List.copyOf(sections);
		measures = List.copyOf(measures);
	}

	/** The older text may be null: then everything stands as it is, nothing changed. */
	public static Comparison of(PlanContent older, PlanContent newer) {
		return new ContentDiff((older == null) ? newer : older, newer).comparison();
	}

	/** How many measures of the newer text, or gone from it, differ. */
	public int changedMeasures() {
		return (int) measures.stream().filter(MeasureChange::counts).count();
	}

	/** How many measures the newer text has. */
	public int standingMeasures() {
		return (int) measures.stream().filter((measure) -> measure.number() > 0).count();
	}

	/** What became of a piece, a section or a measure. */
	public enum Change {

		KEPT, CHANGED, ADDED, REMOVED

	}

	/** A piece of text; never {@link Change#CHANGED}. */
	public record Piece(Change change, String text) {
	}

	/**
	 * One end of a move: {@code no} is common to both ends, {@code away} where it is the
	 * older one, {@code place} is the section key of the other end, or {@code measures}.
	 */
	public record Move(int no, boolean away, String place) {
	}

	/**
	 * One line of text, in the order it is read. {@code was} and {@code at} are where it
	 * begins in the older and in the newer {@link ReadingText} of its section, −1 where
	 * it does not stand. {@code move} is null unless the line stands elsewhere now: its
	 * older end is one removed piece, its newer end one kept piece, and both read the
	 * same.
	 */
	public record Line(List<Piece> pieces, int was, int at, Move move) {

		public Line {
			pieces = List.copyOf(pieces);
		}

		/** What stands in the newer text; empty where the line is gone. */
		public String standing() {
			return side(Change.ADDED);
		}

		/** What stood in the older text; empty where the line is new. */
		public String former() {
			return side(Change.REMOVED);
		}

		private String side(Change side) {
			StringBuilder text = new StringBuilder();
			pieces.stream()
				.filter((piece) -> piece.change() == Change.KEPT || piece.change() == side)
				.forEach((piece) -> text.append(piece.text()));
			return text.toString();
		}

		boolean changed() {
			return pieces.stream().anyMatch((piece) -> piece.change() != Change.KEPT);
		}

		/**
		 * Places that changed: neighbouring pieces that replace each other count once, a
		 * move counts where the line stands now.
		 */
		int changes() {
			if (move != null) {
				return move.away() ? 0 : 1;
			}
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
	 * A measure; {@code number} and {@code was} count from 1 in the newer and the older
	 * text, 0 where it does not stand there; the cells are what, domain, unit, person,
	 * deadline, indicator and requirement, as they are stored. A moved measure is shown
	 * at its older place with every cell removed, and at its newer one cell by cell.
	 */
	public record MeasureChange(Change change, int number, int was, Move move, List<Line> cells) {

		public MeasureChange {
			cells = List.copyOf(cells);
		}

		boolean counts() {
			return (move != null) ? !move.away() : change != Change.KEPT;
		}

	}

}
