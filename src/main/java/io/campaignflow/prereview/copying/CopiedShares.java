package io.campaignflow.prereview.copying;

import io.campaignflow.prereview.Shares;
import io.campaignflow.prereview.Shares.OfSection;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts how many letters of each section, and of all, stand in passages found. */
final class CopiedShares {

	private CopiedShares() {
	}

	static Shares of(Letters letters, List<Taken> found) {
		BitSet copied = new BitSet(letters.length());
		found.forEach((taken) -> copied.set(taken.passage().ownFrom(), taken.passage().ownTo()));
		Map<String, int[]> counts = new LinkedHashMap<>();
		int[] all = new int[2];
		for (int at = 0; at < letters.length(); at++) {
			if (letters.at(at) != Letters.BREAK) {
				int[] section = counts.computeIfAbsent(letters.stretch(at).section(), (unknown) -> new int[2]);
				count(section, copied.get(at));
				count(all, copied.get(at));
			}
		}
		List<OfSection> sections = counts.entrySet()
			.stream()
			.map((each) -> new OfSection(each.getKey(), each.getValue()[0], each.getValue()[1]))
			.toList();
		return new Shares(all[0], all[1], sections);
	}

	private static void count(int[] counts, boolean copied) {
		counts[0]++;
		counts[1] += copied ? 1 : 0;
	}

}
