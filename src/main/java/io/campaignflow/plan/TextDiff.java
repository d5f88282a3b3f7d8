package io.campaignflow.plan;

import io.campaignflow.plan.Comparison.Change;
import io.campaignflow.plan.Comparison.Line;
import io.campaignflow.plan.Comparison.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Compares two lines character by character, numbers and Latin words as wholes, so that
 * 15 → 9 is one change. A single kept character between two changes is taken into them:
 * such crumbs make a marked text unreadable. Lines with little in common are replaced as
 * wholes.
 */
final class TextDiff {

	private static final Pattern TOKEN = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.,%]*|.", Pattern.DOTALL);

	/**
	 * Tokens of both lines together up to which characters are compared; longer lines are
	 * compared sentence by sentence, which bounds the effort whatever was typed.
	 */
	private static final int MOST_TOKENS = 4_000;

	private static final int LONG = 200;

	private static final Pattern SENTENCE = Pattern.compile("[^。！？；]{1,2000}[。！？；]?|[。！？；]", Pattern.DOTALL);

	private static final double LITTLE_IN_COMMON = 0.25;

	private TextDiff() {
	}

	/** Either line may be null: it is not there. */
	static Line between(String before, String after) {
		if (before == null || before.isEmpty()) {
			return new Line(piece(Change.ADDED, after));
		}
		if (after == null || after.isEmpty()) {
			return new Line(piece(Change.REMOVED, before));
		}
		return new Line(before.equals(after) ? piece(Change.KEPT, after) : pieces(before, after));
	}

	/** As {@link #between}, but never cut into pieces. */
	static Line whole(String before, String after) {
		boolean replaced = before != null && after != null && !before.equals(after);
		List<Piece> pieces = new ArrayList<>(piece(Change.REMOVED, replaced ? before : ""));
		pieces.addAll(piece(Change.ADDED, replaced ? after : ""));
		return replaced ? new Line(pieces) : between(before, after);
	}

	private static List<Piece> pieces(String before, String after) {
		if (areStrangers(before, after)) {
			return List.of(new Piece(Change.REMOVED, before), new Piece(Change.ADDED, after));
		}
		List<Piece> cut = new ArrayList<>();
		for (DiffBlock<String> block : blocks(before, after)) {
			if (block.same()) {
				cut.addAll(piece(Change.KEPT, String.join("", block.after())));
			}
			else {
				cut.addAll(piece(Change.REMOVED, String.join("", block.before())));
				cut.addAll(piece(Change.ADDED, String.join("", block.after())));
			}
		}
		int kept = cut.stream()
			.filter((piece) -> piece.change() == Change.KEPT)
			.mapToInt((piece) -> piece.text().length())
			.sum();
		boolean replaced = kept < LITTLE_IN_COMMON * Math.min(before.length(), after.length());
		return replaced ? List.of(new Piece(Change.REMOVED, before), new Piece(Change.ADDED, after)) : joined(cut);
	}

	/** Long lines that share hardly any pair of characters need no closer look. */
	private static boolean areStrangers(String before, String after) {
		return before.length() + after.length() > LONG && Shingles.of(before, 2).likeness(Shingles.of(after, 2)) < 0.1;
	}

	private static List<DiffBlock<String>> blocks(String before, String after) {
		List<String> old = cut(TOKEN, before);
		List<String> now = cut(TOKEN, after);
		boolean fine = old.size() + now.size() <= MOST_TOKENS;
		return fine ? DiffBlock.between(old, now) : DiffBlock.between(cut(SENTENCE, before), cut(SENTENCE, after));
	}

	private static List<String> cut(Pattern pattern, String text) {
		return pattern.matcher(text).results().map(MatchResult::group).toList();
	}

	private static List<Piece> piece(Change change, String text) {
		return (text == null || text.isEmpty()) ? List.of() : List.of(new Piece(change, text));
	}

	private static List<Piece> joined(List<Piece> cut) {
		List<Piece> found = new ArrayList<>();
		StringBuilder removed = new StringBuilder();
		StringBuilder added = new StringBuilder();
		for (int i = 0; i < cut.size(); i++) {
			Piece piece = cut.get(i);
			if (piece.change() == Change.KEPT && !isCrumb(cut, i)) {
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

	private static boolean isCrumb(List<Piece> cut, int i) {
		return i > 0 && i < cut.size() - 1 && cut.get(i).text().length() == 1;
	}

	private static void flush(List<Piece> found, StringBuilder removed, StringBuilder added) {
		found.addAll(piece(Change.REMOVED, removed.toString()));
		found.addAll(piece(Change.ADDED, added.toString()));
		removed.setLength(0);
		added.setLength(0);
	}

}
