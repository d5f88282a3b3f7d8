package io.campaignflow.prereview.copying;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Short runs around places that already look alike: between exchanged words little is
 * left that is long enough to be noticed by itself.
 */
final class Nearby {

	/** Letters looked at on either side. */
	private static final int AROUND = 40;

	/** Letters of the shortest run. */
	private static final int SHORTEST = 3;

	private final Letters own;

	private final Letters other;

	private final Set<Match> found;

	/**
	 * @param runs those known already
	 */
	Nearby(Letters own, Letters other, Collection<Match> runs) {
		this.own = own;
		this.other = other;
		this.found = new LinkedHashSet<>(runs);
	}

	/** All runs, those around these places too, in the order of the own text. */
	List<Match> with(Collection<Passage> places) {
		places.forEach(this::lookAround);
		return found.stream().sorted(Comparator.comparingInt(Match::own).thenComparingInt(Match::other)).toList();
	}

	private void lookAround(Passage place) {
		int to = Math.min(own.length(), place.ownTo() + AROUND);
		int otherFrom = Math.max(0, place.otherFrom() - AROUND);
		int otherTo = Math.min(other.length(), place.otherTo() + AROUND);
		for (int i = Math.max(0, place.ownFrom() - AROUND); i < to; i++) {
			for (int j = otherFrom; j < otherTo; j++) {
				if (isSame(i, j) && !(i > 0 && j > 0 && isSame(i - 1, j - 1))) {
					add(i, j);
				}
			}
		}
	}

	private void add(int i, int j) {
		int length = 1;
		while (i + length < own.length() && j + length < other.length() && isSame(i + length, j + length)) {
			length++;
		}
		if (length >= SHORTEST) {
			found.add(new Match(i, j, length));
		}
	}

	private boolean isSame(int i, int j) {
		return own.at(i) == other.at(j) && own.at(i) != Letters.BREAK;
	}

}
