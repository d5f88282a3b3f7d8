package io.campaignflow.text;

import io.campaignflow.shared.Violation;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a comment points at in the text it was made on: a quote that does not stand
 * there, or a place it does not stand at, is refused.
 */
public final class Passages {

	/** Longest quote, in UTF-16 units. */
	public static final int LONGEST = 500;

	private final int revision;

	private final ReadingText texts;

	private Passages(Revision revision) {
		this.revision = revision.n();
		this.texts = ReadingText.of(revision.content());
	}

	public static Passages of(Revision revision) {
		return new Passages(revision);
	}

	/**
	 * What somebody points at: {@code quote} is empty for the whole section;
	 * {@code start} may be null where the quote stands once, or where {@code before} (may
	 * be null) tells which one is meant.
	 */
	public record Pointer(String section, String quote, Integer start, String before) {

		String words() {
			return (quote == null) ? "" : quote.strip();
		}

	}

	/**
	 * The passage pointed at; null where a fault was added.
	 * @param field where the pointer stands in what was sent
	 */
	public Passage find(Pointer pointer, String field, List<Violation> faults) {
		String text = (pointer.section() == null) ? null : texts.at(pointer.section());
		if (text == null) {
			faults.add(Violation.of(field + ".section", "comment-without-place", shortened(pointer.section())));
			return null;
		}
		String quote = pointer.words();
		if (quote.isEmpty()) {
			return Passage.whole(pointer.section(), revision);
		}
		Violation fault = fault(pointer, quote, text, field + ".quote");
		if (fault != null) {
			faults.add(fault);
			return null;
		}
		return Passage.of(pointer.section(), revision, text, places(pointer, quote, text).get(0), quote.length());
	}

	private static Violation fault(Pointer pointer, String quote, String text, String field) {
		if (quote.length() > LONGEST) {
			return Violation.of(field, "comment-quote-too-long", LONGEST);
		}
		if (!text.contains(quote) || isTorn(quote)) {
			return Violation.of(field, "comment-quote-missing", shortened(quote));
		}
		int found = places(pointer, quote, text).size();
		if (found == 0) {
			return Violation.of(field, "comment-quote-misplaced", shortened(quote));
		}
		return (found == 1) ? null : Violation.of(field, "comment-quote-ambiguous", shortened(quote), found);
	}

	/** Begins or ends within one sign that is stored in two halves. */
	private static boolean isTorn(String quote) {
		return Character.isLowSurrogate(quote.charAt(0)) || Character.isHighSurrogate(quote.charAt(quote.length() - 1));
	}

	private static List<Integer> places(Pointer pointer, String quote, String text) {
		if (pointer.start() != null) {
			return text.startsWith(quote, pointer.start()) ? List.of(pointer.start()) : List.of();
		}
		List<Integer> found = new ArrayList<>();
		String before = (pointer.before() == null) ? "" : pointer.before();
		for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
			if (text.substring(0, at).endsWith(before)) {
				found.add(at);
			}
		}
		return found;
	}

	private static String shortened(String text) {
		String said = String.valueOf(text);
		return (said.length() <= 40) ? said : said.substring(0, 40) + "…";
	}

}
