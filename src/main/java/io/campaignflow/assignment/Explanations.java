package io.campaignflow.assignment;

import io.campaignflow.assignment.Explanation.OtherGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Says why a unit has the group it has, and why not another. */
final class Explanations {

	private final SenderCase sender;

	private final Tally tally;

	private final Need need;

	private final String hadItLastTime;

	private Explanations(SenderCase sender, Tally tally, Need need, String hadItLastTime) {
		this.sender = sender;
		this.tally = tally;
		this.need = need;
		this.hadItLastTime = hadItLastTime;
	}

	static Explanation of(Cases cases, List<Coverage> coverages, List<Coverage> lastTime, String unitCode, Tier tier) {
		if (cases.senderless().stream().anyMatch(one -> one.unitCode().equals(unitCode) && one.tier() == tier)) {
			return new Explanation(unitCode, tier, null, List.of(Fact.of(FactCode.NO_GROUP_SENT)), List.of());
		}
		AtHand atHand = new AtHand(cases, coverages);
		AtHand.Place place = atHand.placeOf(unitCode, tier);
		return new Explanations(place.sender(), place.tally(), place.need(),
				new LastTime(lastTime).groupOf(unitCode, tier))
			.explanation();
	}

	private Explanation explanation() {
		int holder = this.tally.groupOf(this.need);
		String groupId = holder == Tally.NOBODY ? null : this.sender.groups().get(holder).id();
		List<Fact> reasons = holder == Tally.NOBODY ? WhyUncovered.of(this.sender, this.tally, this.need).facts()
				: reasons(holder);
		List<OtherGroup> others = IntStream.range(0, this.sender.groups().size())
			.filter(group -> group != holder)
			.mapToObj(group -> other(group, holder))
			.toList();
		return new Explanation(this.need.unit().code(), this.need.tier(), groupId, reasons, others);
	}

	private List<Fact> reasons(int group) {
		List<Fact> reasons = new ArrayList<>(Recusal.facts(this.sender.groups().get(group), this.need.unit()));
		reasons.add(nearness(group));
		reasons.add(load(group));
		if (this.hadItLastTime != null) {
			reasons.add(this.sender.groups().get(group).id().equals(this.hadItLastTime)
					? Fact.of(FactCode.SAME_AS_LAST_TIME) : Fact.of(FactCode.LAST_TIME_ANOTHER, this.hadItLastTime));
		}
		return reasons;
	}

	private OtherGroup other(int group, int holder) {
		List<Fact> against = WhyUncovered.against(this.sender, this.tally, this.need, group);
		if (!against.isEmpty()) {
			return new OtherGroup(this.sender.groups().get(group).id(), false, against);
		}
		List<Fact> facts = new ArrayList<>(List.of(cost(this.tally.pointsMoreIfGiven(this.need, group))));
		this.tally.give(this.need, group);
		facts.add(nearness(group));
		facts.add(load(group));
		this.tally.give(this.need, holder);
		return new OtherGroup(this.sender.groups().get(group).id(), true, facts);
	}

	private static Fact cost(double points) {
		double rounded = Math.round(Math.abs(points) * 10) / 10.0;
		if (rounded == 0) {
			return Fact.of(FactCode.COSTS_THE_SAME);
		}
		return Fact.of(points > 0 ? FactCode.COSTS_MORE : FactCode.COSTS_LESS, rounded);
	}

	private Fact nearness(int group) {
		return this.sender.needs()
			.stream()
			.filter(other -> other != this.need && this.tally.groupOf(other) == group)
			.mapToInt(other -> TreeDistance.steps(this.need.unit().path(), other.unit().path()))
			.min()
			.stream()
			.mapToObj(steps -> Fact.of(FactCode.NEAR, steps))
			.findFirst()
			.orElse(Fact.of(FactCode.ONLY_UNIT));
	}

	private Fact load(int group) {
		GroupLoad load = this.tally.loadOf(group);
		return Fact.of(FactCode.LOAD, load.load(), Math.round(load.fairShare()));
	}

}
