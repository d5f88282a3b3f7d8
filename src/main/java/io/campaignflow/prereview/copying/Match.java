package io.campaignflow.prereview.copying;

/** A run of letters that stands in both texts and cannot be made longer. */
record Match(int own, int other, int length) {

	int ownEnd() {
		return own + length;
	}

	int otherEnd() {
		return other + length;
	}

	/** Without its first letters. */
	Match after(int letters) {
		return new Match(own + letters, other + letters, length - letters);
	}

}
