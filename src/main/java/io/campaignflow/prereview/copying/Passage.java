package io.campaignflow.prereview.copying;

/**
 * A passage of the own text and where it stands in the other one, as positions of letters
 * (ends excluded); {@code same} letters of it are the same in both, {@code longest} of
 * them in one run.
 */
record Passage(int ownFrom, int ownTo, int otherFrom, int otherTo, int same, int longest) {

	int length() {
		return ownTo - ownFrom;
	}

	/** Whether less than this share of what it spans in the other text is the same. */
	boolean isScattered(double share) {
		return same < share * (otherTo - otherFrom);
	}

	/** Another stretch of the own text, from the same place. */
	Passage own(int from, int to) {
		return new Passage(from, to, otherFrom, otherTo, Math.min(to - from, same), Math.min(to - from, longest));
	}

	/** Letters both have of the own text. */
	int shared(Passage another) {
		return Math.max(0, Math.min(ownTo, another.ownTo) - Math.max(ownFrom, another.ownFrom));
	}

}
