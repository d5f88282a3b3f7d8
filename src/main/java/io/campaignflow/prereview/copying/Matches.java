package io.campaignflow.prereview.copying;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Finds all runs a text has in common with others; prepared once, asked many times. */
final class Matches {

	/** Letters of the shortest run worth looking at. */
	static final int SHORTEST = 5;

	/** A run that stands this often in a text says nothing. */
	private static final int OFTEN = 60;

	private final Letters own;

	/** Of each bucket the last position, of each position the one before it. */
	private final int[] last;

	private final int[] before;

	Matches(Letters own) {
		this.own = own;
		this.last = new int[Integer.highestOneBit(Math.max(16, own.length())) * 4];
		this.before = new int[own.length()];
		Arrays.fill(last, -1);
		for (int i = 0; i + SHORTEST <= own.length(); i++) {
			int bucket = bucket(own, i);
			if (bucket >= 0) {
				before[i] = last[bucket];
				last[bucket] = i;
			}
		}
	}

	/** In the order of the own text. */
	List<Match> with(Letters other) {
		List<Match> found = new ArrayList<>();
		for (int j = 0; j + SHORTEST <= other.length(); j++) {
			int bucket = bucket(other, j);
			int i = (bucket < 0) ? -1 : last[bucket];
			for (int tried = 0; i >= 0 && tried < OFTEN; tried++) {
				collect(other, i, j, found);
				i = before[i];
			}
		}
		found.sort(Comparator.comparingInt(Match::own).thenComparingInt(Match::other));
		return found;
	}

	private void collect(Letters other, int i, int j, List<Match> found) {
		boolean beganBefore = i > 0 && j > 0 && own.at(i - 1) == other.at(j - 1) && own.at(i - 1) != Letters.BREAK;
		if (beganBefore) {
			return;
		}
		int length = 0;
		while (i + length < own.length() && j + length < other.length() && own.at(i + length) == other.at(j + length)
				&& own.at(i + length) != Letters.BREAK) {
			length++;
		}
		if (length >= SHORTEST) {
			found.add(new Match(i, j, length));
		}
	}

	/** Negative where a break stands within the run. */
	private int bucket(Letters letters, int at) {
		int hash = 17;
		for (int i = at; i < at + SHORTEST; i++) {
			if (letters.at(i) == Letters.BREAK) {
				return -1;
			}
			hash = hash * 31 + letters.at(i) * 0x9E3779B1;
		}
		return (hash ^ (hash >>> 15)) & (last.length - 1);
	}

}
