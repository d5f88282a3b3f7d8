package io.campaignflow.prereview.copying;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What has to stand in a text and therefore is nobody's copy: quoted documents and their
 * numbers, requirements, the template's words, passages a plan above wants carried word
 * for word.
 */
final class Required {

	private static final Pattern QUOTED = Pattern.compile("《[^《》]{1,120}》|[\\p{IsHan}]{0,8}〔\\d{4}〕\\d{1,5}号");

	/** Letters from which on a part of a required text counts as well. */
	private static final int PART = 10;

	/** Letters of the shortest text that is looked for. */
	private static final int SHORTEST = 4;

	private final List<String> texts;

	private final OwnNames names;

	Required(List<String> texts, OwnNames names) {
		this.texts = texts;
		this.names = names;
	}

	/** Per stretch the characters that are not compared. */
	List<BitSet> in(List<Stretch> stretches) {
		List<BitSet> found = new ArrayList<>();
		for (Stretch stretch : stretches) {
			BitSet quoted = new BitSet();
			QUOTED.matcher(stretch.text()).results().forEach((each) -> quoted.set(each.start(), each.end()));
			found.add(quoted);
		}
		Letters letters = Letters.of(stretches, names, List.of());
		Matches matches = new Matches(letters);
		for (String text : texts) {
			Letters required = Letters.of(List.of(new Stretch("", 0, text)), names, List.of());
			if (required.length() < PART) {
				whole(letters, required, found);
			}
			else {
				new Chains(matches.with(required), letters, required).passages(PART)
					.forEach((passage) -> leaveOut(letters, passage.ownFrom(), passage.ownTo(), found));
			}
		}
		return found;
	}

	private static void whole(Letters letters, Letters required, List<BitSet> found) {
		for (int at = 0; required.length() >= SHORTEST && at + required.length() <= letters.length(); at++) {
			int same = 0;
			while (same < required.length() && letters.at(at + same) == required.at(same)) {
				same++;
			}
			if (same == required.length()) {
				leaveOut(letters, at, at + same, found);
			}
		}
	}

	private static void leaveOut(Letters letters, int from, int to, List<BitSet> found) {
		for (int at = from; at < to; at++) {
			BitSet left = found.get(letters.stretchNumber(at));
			boolean goesOn = at + 1 < to && letters.stretchNumber(at + 1) == letters.stretchNumber(at);
			left.set(letters.from(at), goesOn ? letters.from(at + 1) : letters.to(at));
		}
	}

}
