package io.campaignflow.checklist;

/** Texts as callers hand them in. */
final class Texts {

	private Texts() {
	}

	static String given(String text) {
		return (text == null) ? "" : text.strip();
	}

	/** Whether every character can be stored and printed. */
	static boolean readable(String text) {
		return text.codePoints().allMatch(Texts::canBeWritten);
	}

	private static boolean canBeWritten(int character) {
		int type = Character.getType(character);
		return (type != Character.CONTROL || character == '\n') && type != Character.SURROGATE
				&& type != Character.LINE_SEPARATOR && type != Character.PARAGRAPH_SEPARATOR
				&& (character & 0xFFFE) != 0xFFFE;
	}

}
