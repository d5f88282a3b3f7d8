package io.campaignflow.prereview.copying;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * A text as it is compared: one letter after the other without blanks and punctuation,
 * widths and capitals folded, every number one and the same letter, so are the names of
 * the plan's own unit and of those above it. Each letter knows where it stands. Where a
 * passage cannot go on (between sections, around what has to be there) stands
 * {@link #BREAK}.
 */
final class Letters {

	static final int BREAK = 0;

	static final int NUMBER = 1;

	static final int PLACE = 2;

	private static final String NUMERALS = "一二三四五六七八九十百千万亿两零〇";

	private static final int WIDE = 0xFEE0;

	private final List<Stretch> stretches;

	private int[] letters;

	private int[] in;

	private int[] from;

	private int[] to;

	private int length;

	private Letters(List<Stretch> stretches) {
		this.stretches = stretches;
		int room = stretches.stream().mapToInt((each) -> each.text().length() + 1).sum();
		this.letters = new int[room];
		this.in = new int[room];
		this.from = new int[room];
		this.to = new int[room];
	}

	/**
	 * @param left per stretch: characters that are left out; empty where none are
	 */
	static Letters of(List<Stretch> stretches, OwnNames names, List<BitSet> left) {
		Letters read = new Letters(stretches);
		for (int n = 0; n < stretches.size(); n++) {
			if (n > 0 && !stretches.get(n).continues(stretches.get(n - 1))) {
				read.breakOff(n, 0);
			}
			read.read(n, names, left.isEmpty() ? new BitSet() : left.get(n));
		}
		read.letters = Arrays.copyOf(read.letters, read.length);
		return read;
	}

	int length() {
		return length;
	}

	int at(int position) {
		return letters[position];
	}

	Stretch stretch(int position) {
		return stretches.get(in[position]);
	}

	int stretchNumber(int position) {
		return in[position];
	}

	/** Whether a passage may reach from the one letter to the other. */
	boolean together(int one, int another) {
		return in[one] == in[another] || stretch(one).measure() > 0 && stretch(another).measure() > 0;
	}

	/** UTF-16 offset of the letter in its stretch. */
	int from(int position) {
		return from[position];
	}

	/** UTF-16 offset behind the letter in its stretch. */
	int to(int position) {
		return to[position];
	}

	/** Whether no punctuation stands between the letter and the next one. */
	boolean adjoin(int position) {
		return position + 1 < length && in[position] == in[position + 1] && to[position] == from[position + 1]
				&& letters[position] != BREAK && letters[position + 1] != BREAK;
	}

	private void read(int n, OwnNames names, BitSet left) {
		String text = stretches.get(n).text();
		List<OwnNames.Name> named = names.in(text);
		int next = 0;
		int i = 0;
		while (i < text.length()) {
			while (next < named.size() && named.get(next).from() < i) {
				next++;
			}
			if (left.get(i)) {
				i = left.nextClearBit(i);
				breakOff(n, i);
			}
			else if (next < named.size() && named.get(next).from() == i) {
				i = same(PLACE, n, i, named.get(next).to());
			}
			else {
				i = letter(n, text, i);
			}
		}
	}

	private int letter(int n, String text, int i) {
		int point = text.codePointAt(i);
		int end = i + Character.charCount(point);
		if (isNumeral(point)) {
			return same(NUMBER, n, i, end);
		}
		if (Character.isIdeographic(point) || Character.isLetter(point)) {
			add(folded(point), n, i, end);
		}
		return end;
	}

	/** Several of these on end count as one. */
	private int same(int letter, int n, int start, int end) {
		boolean goesOn = length > 0 && letters[length - 1] == letter && in[length - 1] == n;
		if (goesOn) {
			to[length - 1] = end;
		}
		else {
			add(letter, n, start, end);
		}
		return end;
	}

	private void breakOff(int n, int at) {
		if (length > 0 && letters[length - 1] != BREAK) {
			add(BREAK, n, at, at);
		}
	}

	private void add(int letter, int n, int start, int end) {
		if (length == letters.length) {
			grow();
		}
		letters[length] = letter;
		in[length] = n;
		from[length] = start;
		to[length] = end;
		length++;
	}

	private void grow() {
		int room = length * 2 + 8;
		letters = Arrays.copyOf(letters, room);
		in = Arrays.copyOf(in, room);
		from = Arrays.copyOf(from, room);
		to = Arrays.copyOf(to, room);
	}

	private static boolean isNumeral(int point) {
		return Character.isIdeographic(point) ? NUMERALS.indexOf(point) >= 0 : Character.isDigit(point);
	}

	private static int folded(int point) {
		int narrow = (point >= '！' && point <= '～') ? point - WIDE : point;
		return Character.toLowerCase(narrow);
	}

}
