package io.campaignflow.assignment;

import java.util.Comparator;

/**
 * What somebody with a list and a pencil would do: the heaviest unit first, each to the
 * group that is best at that moment. Where the solver starts from, and what it is
 * compared with.
 */
final class GreedyAnswer {

	private GreedyAnswer() {
	}

	static Tally to(SenderCase sender) {
		Tally tally = new Tally(sender);
		sender.needs()
			.stream()
			.sorted(Comparator.comparingInt(Need::weight).reversed().thenComparing(Need::number))
			.forEach(need -> tally.give(need, best(tally, need)));
		return tally;
	}

	private static int best(Tally tally, Need need) {
		return need.open()
			.stream()
			.filter(tally::hasRoom)
			.boxed()
			.min(Comparator.comparingDouble(group -> tally.pointsMoreIfGiven(need, group)))
			.orElse(Tally.NOBODY);
	}

}
