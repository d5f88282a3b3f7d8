package io.campaignflow.assignment;

import java.util.Comparator;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;

/**
 * What somebody with a list and a pencil would do: the heaviest unit first, each to the
 * group that is best at that moment. Where the solver starts from, and what it is
 * compared with.
 */
final class GreedyAnswer {

	private static final double FAR = 1e9;

	private GreedyAnswer() {
	}

	static Tally to(SenderCase sender) {
		return byWeight(sender, tally -> need -> group -> tally.pointsMoreIfGiven(need, group));
	}

	/** Kinship before load: each unit to a group that works in its branch already. */
	static Tally nearFirst(SenderCase sender) {
		return byWeight(sender, tally -> need -> group -> (tally.worksIn(group, need.branch()) ? 0 : FAR)
				+ tally.pointsMoreIfGiven(need, group));
	}

	private static Tally byWeight(SenderCase sender, Function<Tally, Function<Need, IntToDoubleFunction>> cost) {
		Tally tally = new Tally(sender);
		sender.needs()
			.stream()
			.sorted(Comparator.comparingInt(Need::weight).reversed().thenComparing(Need::number))
			.forEach(need -> tally.give(need, best(tally, need, cost.apply(tally).apply(need))));
		return tally;
	}

	private static int best(Tally tally, Need need, IntToDoubleFunction cost) {
		return need.open()
			.stream()
			.filter(tally::hasRoom)
			.boxed()
			.min(Comparator.comparingDouble(cost::applyAsDouble))
			.orElse(Tally.NOBODY);
	}

}
