package io.campaignflow.prereview.copying;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes passages of runs: a passage goes on over words that were exchanged, put in or
 * left out, and over clauses that changed their order, as long as most of it is the same.
 * What a gap costs decides where a passage ends (as in local alignment of sequences).
 */
final class Chains {

	/** Letters that may differ between two runs of a passage. */
	private static final int GAP = 24;

	/** Letters within which clauses may have changed places. */
	private static final int NEAR = 160;

	/** Letters of a clause that changed its place. */
	private static final int CLAUSE = 5;

	private static final int LEAST_NEW = 3;

	private static final double GAP_COSTS = 0.5;

	private static final double EVERY_GAP_COSTS = 1;

	private static final double JUMP_COSTS = 2;

	/** Share of a passage that is the same. */
	private static final double SAME = 0.6;

	/** Share of the other text's passage. */
	private static final double SAME_THERE = 0.4;

	private final List<Match> matches;

	private final Letters own;

	private final Letters other;

	private final double[] scores;

	private final int[] befores;

	private final int[] skipped;

	private final int longest;

	/**
	 * @param matches in the order of the own text
	 */
	Chains(List<Match> matches, Letters own, Letters other) {
		this.matches = matches;
		this.own = own;
		this.other = other;
		this.scores = new double[matches.size()];
		this.befores = new int[matches.size()];
		this.skipped = new int[matches.size()];
		this.longest = matches.stream().mapToInt(Match::length).max().orElse(0);
		IntStream.range(0, matches.size()).forEach(this::link);
	}

	/** Chains in which so many letters are the same, whatever stands between. */
	List<Passage> hints(int same) {
		boolean[] used = new boolean[matches.size()];
		return byScore().filter((n) -> !used[n])
			.map((n) -> follow(n, used))
			.filter((passage) -> passage.same() >= same)
			.toList();
	}

	/** The best ones, at least so many letters long, none over another. */
	List<Passage> passages(int shortest) {
		boolean[] used = new boolean[matches.size()];
		List<Passage> found = new ArrayList<>();
		byScore().filter((n) -> !used[n])
			.map((n) -> follow(n, used))
			.filter((passage) -> holds(passage, shortest))
			.filter((passage) -> found.stream().allMatch((better) -> 2 * better.shared(passage) < passage.length()))
			.forEach(found::add);
		return found;
	}

	private Stream<Integer> byScore() {
		return IntStream.range(0, matches.size()).boxed().sorted(Comparator.comparingDouble((Integer n) -> -scores[n]));
	}

	private static boolean holds(Passage passage, int shortest) {
		return passage.length() >= shortest && passage.same() >= SAME * passage.length()
				&& !passage.isScattered(SAME_THERE);
	}

	private void link(int n) {
		Match match = matches.get(n);
		scores[n] = match.length();
		befores[n] = -1;
		for (int p = n - 1; p >= 0 && matches.get(p).own() + longest + GAP >= match.own(); p--) {
			Match before = matches.get(p);
			int skip = Math.max(0, before.ownEnd() - match.own());
			if (isInOrder(before, match)) {
				skip = Math.max(skip, before.otherEnd() - match.other());
			}
			int left = match.length() - skip;
			double score = (left < LEAST_NEW) ? 0 : scores[p] + left - cost(before, match.after(skip));
			if (score > scores[n]) {
				scores[n] = score;
				befores[n] = p;
				skipped[n] = skip;
			}
		}
	}

	private static boolean isInOrder(Match before, Match match) {
		return match.other() >= before.other() && match.otherEnd() > before.otherEnd();
	}

	private double cost(Match before, Match match) {
		int gap = match.own() - before.ownEnd();
		int there = match.other() - before.otherEnd();
		boolean together = own.together(before.own(), match.own()) && other.together(before.other(), match.other());
		if (gap > GAP || !together) {
			return Double.POSITIVE_INFINITY;
		}
		if (there >= 0 && there <= GAP) {
			int larger = Math.max(gap, there);
			return (larger == 0) ? 0 : EVERY_GAP_COSTS + GAP_COSTS * larger;
		}
		int apart = Math.max(match.other() - before.otherEnd(), before.other() - match.otherEnd());
		boolean clause = match.length() >= CLAUSE && before.length() >= CLAUSE;
		return (clause && apart >= 0 && apart <= NEAR) ? JUMP_COSTS + GAP_COSTS * gap : Double.POSITIVE_INFINITY;
	}

	private Passage follow(int end, boolean[] used) {
		Linked linked = new Linked();
		for (int n = end; n >= 0 && !used[n]; n = befores[n]) {
			used[n] = true;
			linked.add(n, (befores[n] < 0) ? matches.get(n) : matches.get(n).after(skipped[n]));
		}
		if (linked.passage().isScattered(SAME_THERE)) {
			linked.withoutStrays(GAP).forEach((stray) -> used[stray] = false);
		}
		return linked.passage();
	}

}
