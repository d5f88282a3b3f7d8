package io.campaignflow.text;

/**
 * A passage of a frozen text, as a reviewer points at it: where ({@code section} is a
 * section key or {@code measures}), of which revision, from which place of its
 * {@link ReadingText} ({@code start}, in UTF-16 units), word for word ({@code quote}),
 * with what stands right before and after it. A quote is empty, and {@code start} −1,
 * where the section as a whole is meant. After the selectors of the Web Annotation model
 * (text quote and text position), so that a passage is found again when one of them
 * fails.
 */
public record Passage(String section, int revision, int start, String quote, String before, String after) {

	/** Most characters kept of what stands on either side. */
	static final int CONTEXT = 32;

	/** A whole section. */
	public static Passage whole(String section, int revision) {
		return new Passage(section, revision, -1, "", "", "");
	}

	/** A stretch of a section's reading text. */
	public static Passage of(String section, int revision, String text, int start, int length) {
		int end = start + length;
		return new Passage(section, revision, start, text.substring(start, end),
				text.substring(wholeSign(text, Math.max(0, start - CONTEXT)), start),
				text.substring(end, wholeSign(text, Math.min(text.length(), end + CONTEXT))));
	}

	/** Never between the two halves of one sign. */
	private static int wholeSign(String text, int at) {
		boolean inside = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at))
				&& Character.isHighSurrogate(text.charAt(at - 1));
		return inside ? at + 1 : at;
	}

	int end() {
		return start + quote.length();
	}

}
