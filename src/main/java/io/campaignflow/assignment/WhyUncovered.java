package io.campaignflow.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Why nobody can cover a unit, in facts: first what holds for all groups, then for each.
 */
final class WhyUncovered {

	private WhyUncovered() {
	}

	static Uncovered of(SenderCase sender, Tally tally, Need need) {
		List<Fact> facts = new ArrayList<>();
		List<CandidateGroup> meant = sender.groups()
			.stream()
			.filter(group -> group.tiers().contains(need.tier()))
			.toList();
		facts.add(meant.isEmpty() ? Fact.of(FactCode.NO_GROUP_SENT)
				: Fact.of(meant.stream().allMatch(group -> Recusal.bars(group, need.unit())) ? FactCode.ALL_RECUSED
						: FactCode.ALL_FULL, meant.size()));
		IntStream.range(0, sender.groups().size())
			.forEach(number -> facts.addAll(against(sender, tally, need, number)));
		return new Uncovered(need.unit().code(), need.tier(), facts);
	}

	/** The hard facts against a group taking this need; empty: none. */
	static List<Fact> against(SenderCase sender, Tally tally, Need need, int number) {
		CandidateGroup group = sender.groups().get(number);
		List<Fact> facts = new ArrayList<>(Breaches.unfit(group, need).toList());
		if (!tally.hasRoom(number)) {
			facts.add(Breaches.full(tally, group, number));
		}
		return facts;
	}

}
