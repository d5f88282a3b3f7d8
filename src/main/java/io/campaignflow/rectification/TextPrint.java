package io.campaignflow.rectification;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.util.StringHelper;

/**
 * What likeness of texts is judged by: the words of a text, and its bands — pairs of
 * smallest hashes (MinHash). Two texts share a band in 98 of 100 cases where their
 * likeness is 0.6, in 90 where it is 0.5, in 3 where it is 0.07. Bands are what a
 * database can look for; what it finds is compared word by word.
 */
record TextPrint(Set<String> words) {

	/** So many bands has every text that has words, of each kind. */
	static final int BANDS = 20;

	private static final int HASHES_A_BAND = 2;

	TextPrint {
		words = Set.copyOf(words);
	}

	static TextPrint of(String text) {
		return new TextPrint(TextWords.of(text));
	}

	/** How alike two texts are, 0 to 1: common words in relation to all of both. */
	double likeness(TextPrint other) {
		int all = words.size() + other.words.size();
		return (all == 0) ? 0 : 2.0 * words.stream().filter(other.words::contains).count() / all;
	}

	/**
	 * The same for the same words on every machine, so that they may be stored; empty for
	 * a text without words.
	 * @param kind bands of another kind of text are never the same
	 */
	List<Long> bands(int kind) {
		if (words.isEmpty()) {
			return List.of();
		}
		List<byte[]> bytes = words.stream().map((word) -> word.getBytes(StandardCharsets.UTF_8)).toList();
		List<Long> bands = new ArrayList<>(BANDS);
		for (int band = kind * BANDS; band < (kind + 1) * BANDS; band++) {
			long first = smallest(bytes, band * HASHES_A_BAND);
			long second = smallest(bytes, band * HASHES_A_BAND + 1);
			bands.add(Long.rotateLeft(first * 0x9E3779B97F4A7C15L, 31) ^ second ^ ((long) band << 56));
		}
		return bands;
	}

	private static long smallest(List<byte[]> words, int seed) {
		long smallest = Long.MAX_VALUE;
		for (byte[] word : words) {
			long hash = StringHelper.murmurhash3_x86_32(word, 0, word.length, seed) & 0xFFFF_FFFFL;
			smallest = Math.min(smallest, hash);
		}
		return smallest;
	}

}
