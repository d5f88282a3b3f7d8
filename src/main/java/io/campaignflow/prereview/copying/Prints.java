package io.campaignflow.prereview.copying;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Fingerprints of a text (winnowing, Schleimer et al. 2003): of every window of
 * overlapping runs of letters the one with the smallest hash. Two texts with a passage in
 * common choose the same ones there, wherever it stands: surely from {@link #SURE}
 * letters on, most often well below. A text of 4,000 characters has some 230.
 */
final class Prints {

	/** Letters a print is made of. */
	static final int RUN = 7;

	/** Runs of which one is chosen. */
	static final int WINDOW = 28;

	/** Common letters from which on texts surely share a print. */
	static final int SURE = WINDOW + RUN - 1;

	private final Map<Integer, Integer> positions;

	private Prints(Map<Integer, Integer> positions) {
		this.positions = positions;
	}

	static Prints of(Letters letters) {
		Map<Integer, Integer> chosen = new LinkedHashMap<>();
		int start = 0;
		for (int i = 0; i <= letters.length(); i++) {
			if (i == letters.length() || letters.at(i) == Letters.BREAK) {
				choose(letters, start, i, chosen);
				start = i + 1;
			}
		}
		return new Prints(chosen);
	}

	Set<Integer> all() {
		return positions.keySet();
	}

	/** Where the print's first letter stands. */
	int position(int print) {
		return positions.get(print);
	}

	private static void choose(Letters letters, int start, int end, Map<Integer, Integer> chosen) {
		int runs = end - start - RUN + 1;
		if (runs <= 0) {
			return;
		}
		int[] hashes = new int[runs];
		for (int i = 0; i < runs; i++) {
			hashes[i] = hash(letters, start + i);
		}
		int windows = Math.max(1, runs - WINDOW + 1);
		int smallest = -1;
		for (int w = 0; w < windows; w++) {
			smallest = smallest(hashes, smallest, w, Math.min(runs, w + WINDOW));
			chosen.putIfAbsent(hashes[smallest], start + smallest);
		}
	}

	/**
	 * The last of the smallest in the window; the one before is taken on where it can.
	 */
	private static int smallest(int[] hashes, int before, int from, int to) {
		if (before >= from) {
			return (hashes[to - 1] <= hashes[before]) ? to - 1 : before;
		}
		int smallest = from;
		for (int i = from + 1; i < to; i++) {
			if (hashes[i] <= hashes[smallest]) {
				smallest = i;
			}
		}
		return smallest;
	}

	/** The same on every machine, so that it may be stored. */
	private static int hash(Letters letters, int at) {
		long hash = 0xcbf29ce484222325L;
		for (int i = at; i < at + RUN; i++) {
			hash = (hash ^ letters.at(i)) * 0x100000001b3L;
		}
		hash ^= hash >>> 29;
		hash *= 0xbf58476d1ce4e5b9L;
		return (int) (hash >>> 32);
	}

}
