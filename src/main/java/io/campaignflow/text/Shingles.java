package io.campaignflow.text;

import java.util.HashSet;
import java.util.Set;

/**
 * The overlapping pieces of a text, by which likeness is measured whatever the order of
 * its sentences. Only letters, digits and Chinese characters count.
 */
record Shingles(Set<String> pieces) {

	static Shingles of(String text, int size) {
		String kept = text.codePoints()
			.filter(Character::isLetterOrDigit)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
		Set<String> pieces = new HashSet<>();
		for (int i = 0; i + size <= kept.length(); i++) {
			pieces.add(kept.substring(i, i + size));
		}
		return new Shingles(pieces);
	}

	/** Share of this text's pieces that stand in the other, 0 to 1; 0 for no pieces. */
	double shareIn(Shingles other) {
		if (pieces.isEmpty()) {
			return 0;
		}
		return (double) pieces.stream().filter(other.pieces::contains).count() / pieces.size();
	}

	/** How alike two texts are, 0 to 1: common pieces in relation to all. */
	double likeness(Shingles other) {
		int all = pieces.size() + other.pieces.size();
		return (all == 0) ? 0 : 2 * shareIn(other) * pieces.size() / all;
	}

}
