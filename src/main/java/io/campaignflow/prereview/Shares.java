package io.campaignflow.prereview;

import java.util.List;

/**
 * How much of a text stands in others. Characters are counted without blanks and
 * punctuation, and without what has to be there.
 */
public record Shares(int characters, int copied, List<OfSection> sections) {

	/** Nothing was compared. */
	public static final Shares NONE = new Shares(0, 0, List.of());

	public Shares {
		sections = List.copyOf(sections);
	}

	/** Of the whole text, 0 to 100. */
	public int percent() {
		return percent(copied, characters);
	}

	/** {@code section} is a section key or {@code measures}. */
	public record OfSection(String section, int characters, int copied) {

		/** 0 to 100. */
		public int percent() {
			return Shares.percent(copied, characters);
		}

	}

	private static int percent(int part, int whole) {
		return (whole == 0) ? 0 : Math.round(100f * part / whole);
	}

}
