package io.campaignflow.shared;

import java.util.Optional;

/**
 * What people write, looked at in one way by every module: whether anything is said, how
 * long it is (in UTF-16 units, as the database counts), and whether every character of it
 * can be shown.
 */
public final class Texts {

	private Texts() {
	}

	public static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	/** Without the space around it; empty where nothing is said. */
	public static String given(String text) {
		return (text == null) ? "" : text.strip();
	}

	/** Without the space around it; null where nothing is said. */
	public static String blankToNull(String text) {
		return isBlank(text) ? null : text.strip();
	}

	/** No control characters but line breaks and tabs, no halves of a surrogate pair. */
	public static boolean isReadable(String text) {
		return text.codePoints().allMatch(Texts::isReadable);
	}

	private static boolean isReadable(int point) {
		boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
		return !half && (!Character.isISOControl(point) || point == '\n' || point == '\r' || point == '\t');
	}

	/**
	 * Whether every character of a line can stand in any document: no controls at all, no
	 * separators of lines, no halves of pairs, no non-characters.
	 */
	public static boolean isPlain(String line) {
		return line.codePoints().allMatch(Texts::isPlain);
	}

	private static boolean isPlain(int point) {
		int type = Character.getType(point);
		return type != Character.CONTROL && type != Character.SURROGATE && type != Character.LINE_SEPARATOR
				&& type != Character.PARAGRAPH_SEPARATOR && (point & 0xFFFE) != 0xFFFE;
	}

	/** What is wrong with a text that may be left out. */
	public static Optional<Violation> fault(String field, String text, int longest) {
		if (text == null) {
			return Optional.empty();
		}
		if (text.length() > longest) {
			return Optional.of(Violation.of(field, "text-too-long", longest, text.length()));
		}
		return isReadable(text) ? Optional.empty() : Optional.of(Violation.of(field, "text-unreadable"));
	}

	/**
	 * What is wrong with a text that has to be there.
	 * @param missing code of the refusal where nothing is said
	 */
	public static Optional<Violation> fault(String field, String text, int longest, String missing) {
		return isBlank(text) ? Optional.of(Violation.of(field, missing)) : fault(field, text.strip(), longest);
	}

}
