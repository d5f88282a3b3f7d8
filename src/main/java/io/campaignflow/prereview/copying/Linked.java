package io.campaignflow.prereview.copying;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** Runs of one chain, the last one first, each with its number. */
final class Linked {

	private record Link(int number, Match run) {
	}

	private List<Link> links = new ArrayList<>();

	void add(int number, Match run) {
		links.add(new Link(number, run));
	}

	/** From the first run to the last one. */
	Passage passage() {
		return new Passage(links.stream().mapToInt((link) -> link.run().own()).min().orElseThrow(),
				links.stream().mapToInt((link) -> link.run().ownEnd()).max().orElseThrow(),
				links.stream().mapToInt((link) -> link.run().other()).min().orElseThrow(),
				links.stream().mapToInt((link) -> link.run().otherEnd()).max().orElseThrow(),
				links.stream().mapToInt((link) -> link.run().length()).sum(),
				links.stream().mapToInt((link) -> link.run().length()).max().orElseThrow());
	}

	/**
	 * Leaves those that stand together in both texts, the largest lot of them: a turn of
	 * speech that stands far away there was not taken from there. Gives the numbers of
	 * the others.
	 * @param gap letters from which on runs do not stand together
	 */
	List<Integer> withoutStrays(int gap) {
		List<Link> all = links;
		links = largest(links, gap, Match::other);
		links = largest(links, gap, Match::own);
		return all.stream().filter((link) -> !links.contains(link)).map(Link::number).toList();
	}

	private static List<Link> largest(List<Link> links, int gap, ToIntFunction<Match> place) {
		List<List<Link>> lots = new ArrayList<>();
		int end = Integer.MIN_VALUE / 2;
		for (Link link : links.stream()
			.sorted(Comparator.comparingInt((one) -> place.applyAsInt(one.run())))
			.toList()) {
			int start = place.applyAsInt(link.run());
			if (start - end > gap) {
				lots.add(new ArrayList<>());
			}
			lots.get(lots.size() - 1).add(link);
			end = Math.max(end, start + link.run().length());
		}
		return lots.stream()
			.max(Comparator.comparingInt((lot) -> lot.stream().mapToInt((link) -> link.run().length()).sum()))
			.orElseThrow();
	}

}
