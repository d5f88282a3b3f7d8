package io.campaignflow.shared;

/**
 * All texts with one beginning as a range, {@code text >= beginning and text < end}: what
 * an index finds where text is compared byte by byte. Of a path of a unit: the unit and
 * all below it.
 */
public final class TextRange {

	private TextRange() {
	}

	/**
	 * The first text after all that begin with this one: its last character raised by
	 * one.
	 * @param beginning not empty
	 */
	public static String end(String beginning) {
		int last = beginning.length() - 1;
		return beginning.substring(0, last) + (char) (beginning.charAt(last) + 1);
	}

}
