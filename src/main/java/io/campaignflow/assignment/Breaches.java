package io.campaignflow.assignment;

import java.util.stream.Stream;

/** The hard rules that a coverage breaks. */
final class Breaches {

	private Breaches() {
	}

	static Stream<Breach> of(SenderCase sender, Tally tally, Need need) {
		int number = tally.groupOf(need);
		if (number == Tally.NOBODY) {
			return Stream.empty();
		}
		CandidateGroup group = sender.groups().get(number);
		Stream<Fact> full = tally.isOverfull(number) ? Stream.of(full(tally, group, number)) : Stream.empty();
		return Stream.concat(unfit(group, need), full)
			.map(fact -> new Breach(need.unit().code(), need.tier(), group.id(), fact));
	}

	/** What keeps a group from a need however little it has to do. */
	static Stream<Fact> unfit(CandidateGroup group, Need need) {
		Stream<Fact> tier = group.tiers().contains(need.tier()) ? Stream.empty()
				: Stream.of(Fact.of(FactCode.OTHER_TIER, need.tier()));
		return Stream.concat(tier, Recusal.facts(group, need.unit()).stream());
	}

	static Fact full(Tally tally, CandidateGroup group, int number) {
		return Fact.of(FactCode.FULL, group.capacity(), tally.loadOf(number).units());
	}

}
