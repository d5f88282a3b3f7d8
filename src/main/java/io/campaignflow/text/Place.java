package io.campaignflow.text;

/**
 * Where a commented passage stands in the last revision, and what reads there now; where
 * it is {@link How#LOST}, the revision, place and words where it stood last.
 */
public record Place(How how, int revision, String section, int start, String quote) {

	/** How a passage came through the edits since the comment was made. */
	public enum How {

		/** Word for word where it was. */
		SAME,
		/** Word for word, in another paragraph or section. */
		MOVED,
		/** Reworded; known by what is left of it and by what stands around it. */
		CHANGED,
		/** Taken out, or rewritten beyond recognition. */
		LOST

	}

	/** Where a comment begins its life. */
	public static Place of(Passage passage) {
		return new Place(How.SAME, passage.revision(), passage.section(), passage.start(), passage.quote());
	}

	Place lost() {
		return new Place(How.LOST, revision, section, start, quote);
	}

	public boolean found() {
		return how != How.LOST;
	}

}
