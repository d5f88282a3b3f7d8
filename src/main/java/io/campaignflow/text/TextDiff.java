package io.campaignflow.text;

import io.campaignflow.text.Comparison.Change;
import io.campaignflow.text.Comparison.Piece;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares two lines: sentence by sentence first, then what differs character by
 * character, by {@link Tokens}, so that 15 → 9 is one change. A single kept character
 * between two changes is taken into them: such crumbs make a marked text unreadable.
 * Lines with little in common are replaced as wholes. One comparison of two texts has one
 * effort to spend; where it is spent, sentences are replaced as wholes, which bounds the
 * time whatever was typed.
 */
final class TextDiff {

	private static final int LONG = 200;

	private static final double LITTLE_IN_COMMON = 0.25;

	/** Pairs of tokens that may be held against each other, all lines together. */
	private long effort = 4 * DiffBlock.CLOSELY;

	/** Either line may be null: it is not there. */
	List<Piece> between(String before, String after) {
		if (before == null || before.isEmpty()) {
			return piece(Change.ADDED, after);
		}
		if (after == null || after.isEmpty()) {
			return piece(Change.REMOVED, before);
		}
		return before.equals(after) ? piece(Change.KEPT, after) : pieces(before, after);
	}

	/** As {@link #between}, but never cut into pieces. */
	static List<Piece> whole(String before, String after) {
		if (before != null && before.equals(after)) {
			return piece(Change.KEPT, after);
		}
		List<Piece> pieces = new ArrayList<>(piece(Change.REMOVED, before));
		pieces.addAll(piece(Change.ADDED, after));
		return pieces;
	}

	private List<Piece> pieces(String before, String after) {
		if (areStrangers(before, after)) {
			return whole(before, after);
		}
		List<Piece> cut = new ArrayList<>();
		for (DiffBlock<String> block : DiffBlock.between(Tokens.sentences(before), Tokens.sentences(after))) {
			cut.addAll(block.same() ? piece(Change.KEPT, String.join("", block.after()))
					: replaced(String.join("", block.before()), String.join("", block.after())));
		}
		int kept = cut.stream()
			.filter((piece) -> piece.change() == Change.KEPT)
			.mapToInt((piece) -> piece.text().length())
			.sum();
		boolean strangers = kept < LITTLE_IN_COMMON * Math.min(before.length(), after.length());
		return strangers ? whole(before, after) : joined(cut);
	}

	/** Long lines that share hardly any pair of characters need no closer look. */
	private static boolean areStrangers(String before, String after) {
		return before.length() + after.length() > LONG && Shingles.of(before, 2).likeness(Shingles.of(after, 2)) < 0.1;
	}

	private List<Piece> replaced(String before, String after) {
		List<String> old = Tokens.of(before);
		List<String> now = Tokens.of(after);
		long cost = (long) old.size() * now.size();
		if (cost > effort) {
			return whole(before, after);
		}
		effort -= cost;
		List<Piece> cut = new ArrayList<>();
		for (DiffBlock<String> block : DiffBlock.between(old, now)) {
			cut.addAll(block.same() ? piece(Change.KEPT, String.join("", block.after()))
					: whole(String.join("", block.before()), String.join("", block.after())));
		}
		return cut;
	}

	private static List<Piece> piece(Change change, String text) {
		return (text == null || text.isEmpty()) ? List.of() : List.of(new Piece(change, text));
	}

	/** Neighbours of one kind as one piece, crumbs in what surrounds them. */
	private static List<Piece> joined(List<Piece> cut) {
		List<Piece> whole = merged(cut);
		List<Piece> found = new ArrayList<>();
		StringBuilder removed = new StringBuilder();
		StringBuilder added = new StringBuilder();
		for (int i = 0; i < whole.size(); i++) {
			Piece piece = whole.get(i);
			if (piece.change() == Change.KEPT && !isCrumb(whole, i)) {
				flush(found, removed, added);
				found.add(piece);
			}
			else {
				removed.append((piece.change() == Change.ADDED) ? "" : piece.text());
				added.append((piece.change() == Change.REMOVED) ? "" : piece.text());
			}
		}
		flush(found, removed, added);
		return found;
	}

	private static List<Piece> merged(List<Piece> cut) {
		List<Piece> found = new ArrayList<>();
		for (Piece piece : cut) {
			Piece last = found.isEmpty() ? null : found.get(found.size() - 1);
			if (last != null && last.change() == piece.change()) {
				found.set(found.size() - 1, new Piece(piece.change(), last.text() + piece.text()));
			}
			else {
				found.add(piece);
			}
		}
		return found;
	}

	private static boolean isCrumb(List<Piece> cut, int i) {
		return i > 0 && i < cut.size() - 1 && cut.get(i).text().codePointCount(0, cut.get(i).text().length()) == 1;
	}

	private static void flush(List<Piece> found, StringBuilder removed, StringBuilder added) {
		found.addAll(piece(Change.REMOVED, removed.toString()));
		found.addAll(piece(Change.ADDED, added.toString()));
		removed.setLength(0);
		added.setLength(0);
	}

}
