package io.campaignflow.prereview.text;

import java.util.BitSet;
import java.util.Map;

/** What stands between 《》, “”, ‘’, 「」 or 『』: other people's words. */
public final class Quotations {

	/** Longer than that nobody quotes: a sign is missing. */
	private static final int LONGEST = 200;

	private static final Map<Character, Character> PAIRS = Map.of('《', '》', '“', '”', '‘', '’', '「', '」', '『', '』');

	private final BitSet quoted = new BitSet();

	public Quotations(String text) {
		for (int at = 0; at < text.length(); at++) {
			Character closing = PAIRS.get(text.charAt(at));
			int end = (closing == null) ? -1 : text.indexOf(closing, at);
			if (end > at && end - at <= LONGEST) {
				quoted.set(at, end + 1);
			}
		}
	}

	public boolean covers(int start, int end) {
		return quoted.nextClearBit(start) >= end;
	}

}
