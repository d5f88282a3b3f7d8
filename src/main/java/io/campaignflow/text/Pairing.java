package io.campaignflow.text;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Which row of a block became which: row by row where as many went as came, else each old
 * row looks a few rows ahead for the first one like it.
 */
final class Pairing<T> {

	private static final double ALIKE = 0.3;

	private static final int AHEAD = 8;

	private final List<T> before;

	private final List<T> after;

	private final Function<T, String> text;

	Pairing(List<T> before, List<T> after, Function<T, String> text) {
		this.before = before;
		this.after = after;
		this.text = text;
	}

	/** In the order of reading; the missing partner of a row is null. */
	void forEach(BiConsumer<T, T> pair) {
		boolean inStep = before.size() == after.size();
		int next = 0;
		for (T old : before) {
			int match = inStep ? next : firstAlike(old, next);
			if (match < 0) {
				pair.accept(old, null);
				continue;
			}
			after.subList(next, match).forEach((fresh) -> pair.accept(null, fresh));
			pair.accept(old, after.get(match));
			next = match + 1;
		}
		after.subList(next, after.size()).forEach((fresh) -> pair.accept(null, fresh));
	}

	private int firstAlike(T old, int from) {
		Shingles pieces = shingles(old);
		for (int i = from; i < Math.min(after.size(), from + AHEAD); i++) {
			if (pieces.likeness(shingles(after.get(i))) >= ALIKE) {
				return i;
			}
		}
		return -1;
	}

	/** By the beginning of the text: enough to know a row again. */
	private Shingles shingles(T row) {
		String whole = String.valueOf(text.apply(row));
		return Shingles.of(whole.substring(0, Math.min(whole.length(), 300)), 2);
	}

}
