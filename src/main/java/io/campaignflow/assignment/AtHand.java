package io.campaignflow.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * An assignment somebody has in hand, counted: coverages by groups that are not the
 * sender's are left out and told by {@link #strangers()}.
 */
final class AtHand {

	/** Where a coverage stands. */
	record Place(SenderCase sender, Tally tally, Need need) {
	}

	private final Cases cases;

	private final List<Tally> tallies = new ArrayList<>();

	private final List<Breach> strangers = new ArrayList<>();

	AtHand(Cases cases, List<Coverage> coverages) {
		this.cases = cases;
		LastTime holders = new LastTime(coverages);
		cases.bySender().forEach(sender -> this.tallies.add(tally(sender, holders)));
	}

	private Tally tally(SenderCase sender, LastTime holders) {
		Map<String, Integer> numbers = Numbers.of(sender.groups());
		int[] groups = new int[sender.needs().size()];
		Arrays.fill(groups, Tally.NOBODY);
		for (Need need : sender.needs()) {
			String holder = holders.groupOf(need.unit().code(), need.tier());
			groups[need.number()] = numbers.getOrDefault(holder, Tally.NOBODY);
			if (holder != null && groups[need.number()] == Tally.NOBODY) {
				this.strangers.add(new Breach(need.unit().code(), need.tier(), holder,
						Fact.of(FactCode.SENT_BY_ANOTHER, code(sender.sender()))));
			}
		}
		return new Tally(sender, groups);
	}

	private static String code(String path) {
		return path.substring(path.lastIndexOf('/', path.length() - 2) + 1, path.length() - 1);
	}

	List<Tally> tallies() {
		return this.tallies;
	}

	List<Breach> strangers() {
		return List.copyOf(this.strangers);
	}

	Place placeOf(String unitCode, Tier tier) {
		for (int number = 0; number < this.tallies.size(); number++) {
			SenderCase sender = this.cases.bySender().get(number);
			Tally tally = this.tallies.get(number);
			Place place = sender.needs()
				.stream()
				.filter(need -> need.unit().code().equals(unitCode) && need.tier() == tier)
				.map(need -> new Place(sender, tally, need))
				.findFirst()
				.orElse(null);
			if (place != null) {
				return place;
			}
		}
		throw new IllegalArgumentException("The order does not ask for " + tier + " of " + unitCode);
	}

}
