package io.campaignflow.assignment;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The part of an order that concerns one sender: its groups, what they are wanted for,
 * and each group's fair share of the weight, by the number of its members. No rule
 * reaches from one sender to another, so the parts can be solved one by one without
 * losing anything.
 */
record SenderCase(String sender, List<CandidateGroup> groups, List<Need> needs, List<Double> fairShares,
		Wishes wishes) {

	/** A unit and the tier it is to be covered in. */
	record Wanted(UnitToCover unit, Tier tier) {
	}

	static SenderCase of(String sender, List<CandidateGroup> groups, List<Wanted> wanted, LastTime lastTime,
			Wishes wishes) {
		Map<String, Integer> numbers = Numbers.of(groups);
		List<Need> needs = IntStream.range(0, wanted.size()).mapToObj(number -> {
			Wanted one = wanted.get(number);
			return new Need(number, one.unit(), one.tier(), open(groups, one),
					numbers.getOrDefault(lastTime.groupOf(one.unit().code(), one.tier()), -1));
		}).toList();
		return new SenderCase(sender, groups, needs, fairShares(groups, needs), wishes);
	}

	private static BitSet open(List<CandidateGroup> groups, Wanted wanted) {
		BitSet open = new BitSet(groups.size());
		IntStream.range(0, groups.size()).filter(group -> isOpen(groups.get(group), wanted)).forEach(open::set);
		return open;
	}

	private static boolean isOpen(CandidateGroup group, Wanted wanted) {
		return group.capacity() > 0 && group.tiers().contains(wanted.tier()) && !Recusal.bars(group, wanted.unit());
	}

	private static List<Double> fairShares(List<CandidateGroup> groups, List<Need> needs) {
		long weight = needs.stream().mapToLong(Need::weight).sum();
		long members = groups.stream().filter(group -> group.capacity() > 0).mapToLong(CandidateGroup::members).sum();
		return groups.stream()
			.map(group -> group.capacity() == 0 || members == 0 ? 0 : (double) weight * group.members() / members)
			.toList();
	}

}
