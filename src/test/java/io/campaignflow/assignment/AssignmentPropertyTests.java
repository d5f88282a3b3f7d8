package io.campaignflow.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every proposal and every change by hand. */
class AssignmentPropertyTests {

	private final Assignments assignments = new Assignments();

	@Provide
	Arbitrary<AssignmentOrder> orders() {
		return Orders.any(4, 3, 5);
	}

	@Provide
	Arbitrary<AssignmentOrder> smallOrders() {
		return Orders.any(3, 1, 3);
	}

	@Property(tries = 80)
	void everyUnitIsCoveredOnceOrNamedWithFactsAndNoHardRuleIsBroken(@ForAll("orders") AssignmentOrder order) {
		Proposal proposal = assignments.propose(order);
		HardRules.areKept(order, proposal.coverages());
		Stream<String> answered = Stream.concat(proposal.coverages().stream().map(one -> one.unitCode() + one.tier()),
				proposal.uncovered().stream().map(one -> one.unitCode() + one.tier()));
		assertThat(answered.toList()).containsExactlyInAnyOrderElementsOf(wanted(order));
		assertThat(proposal.uncovered()).allSatisfy(one -> assertThat(one.facts()).isNotEmpty());
		assertThat(proposal.figures().breaches()).isZero();
	}

	@Property(tries = 80)
	void nobodyIsLeftUncoveredWhoCouldBeCovered(@ForAll("smallOrders") AssignmentOrder order) {
		Proposal proposal = assignments.propose(order);
		assertThat(proposal.coverages()).hasSize(mostThatCanBeCovered(order, 0, new HashMap<>()));
	}

	@Property(tries = 80)
	void neverWorseThanGreedyAndTheSameEachTime(@ForAll("orders") AssignmentOrder order) {
		Proposal proposal = assignments.propose(order);
		Proposal greedy = assignments.greedy(order);
		assertThat(proposal.coverages()).hasSizeGreaterThanOrEqualTo(greedy.coverages().size());
		if (proposal.coverages().size() == greedy.coverages().size()) {
			assertThat(proposal.figures().points()).isLessThanOrEqualTo(greedy.figures().points() + 0.01);
		}
		assertThat(assignments.propose(order)).isEqualTo(proposal);
	}

	@Property(tries = 40)
	void loadDiffersByOneUnitAtMostWhereNothingSpeaksAgainstIt(@ForAll @IntRange(min = 1, max = 9) int groups,
			@ForAll @IntRange(min = 1, max = 9) int mains) {
		AssignmentOrder order = new AssignmentOrder(
				IntStream.range(0, groups).mapToObj(number -> Orders.group("g" + number)).toList(),
				Orders.units(mains, 2), List.of(), new Wishes(100, 0, 0));
		var loads = assignments.propose(order).loads().stream().mapToInt(GroupLoad::load).summaryStatistics();
		assertThat(loads.getMax() - loads.getMin()).isLessThanOrEqualTo(1);
	}

	@Property(tries = 150)
	void changesByHandThatKeepTheRulesLeaveNoneBroken(@ForAll("orders") AssignmentOrder order,
			@ForAll("changes") List<int[]> choices) {
		List<Coverage> now = assignments.greedy(order).coverages();
		List<HandChange> changes = choices.stream().map(choice -> change(order, choice)).toList();
		Consequences consequences = assignments.consequencesOf(order, now, changes);
		boolean allowed = consequences.result().size() == HardKept.count(order, consequences.result());
		assertThat(consequences.breaches().isEmpty()).isEqualTo(allowed);
		if (allowed) {
			HardRules.areKept(order, consequences.result());
		}
	}

	@Property(tries = 100)
	void aChangeTakenBackChangesNothing(@ForAll("orders") AssignmentOrder order,
			@ForAll("changes") List<int[]> choices) {
		List<Coverage> now = assignments.greedy(order).coverages();
		HandChange change = change(order, choices.get(0));
		String before = new LastTime(now).groupOf(change.unitCode(), change.tier());
		Consequences there = assignments.consequencesOf(order, now, List.of(change));
		Consequences back = assignments.consequencesOf(order, there.result(),
				List.of(new HandChange(change.unitCode(), change.tier(), before)));
		assertThat(back.after().points()).isCloseTo(there.before().points(), within(1e-6));
		assertThat(back.result()).containsExactlyInAnyOrderElementsOf(now);
	}

	@Property(tries = 100)
	void anotherGroupCostsWhatItsExplanationSays(@ForAll("orders") AssignmentOrder order) {
		List<Coverage> now = assignments.greedy(order).coverages();
		UnitToCover unit = order.units().get(0);
		Tier tier = unit.tiers().iterator().next();
		assignments.explain(order, now, unit.code(), tier).others().forEach(other -> {
			Consequences taken = assignments.consequencesOf(order, now,
					List.of(new HandChange(unit.code(), tier, other.groupId())));
			assertThat(taken.breaches().isEmpty()).isEqualTo(other.allowed());
			if (other.allowed()) {
				assertThat(costs(other.facts().get(0))).isCloseTo(taken.after().points() - taken.before().points(),
						within(0.051));
			}
		});
	}

	@Provide
	Arbitrary<List<int[]>> changes() {
		return Arbitraries.integers().between(0, 99).array(int[].class).ofSize(2).list().ofMinSize(1).ofMaxSize(3);
	}

	private static HandChange change(AssignmentOrder order, int[] choice) {
		UnitToCover unit = order.units().get(choice[0] % order.units().size());
		int group = choice[1] % (order.groups().size() + 1);
		return new HandChange(unit.code(), unit.tiers().iterator().next(),
				group == order.groups().size() ? null : order.groups().get(group).id());
	}

	private static double costs(Fact fact) {
		return switch (fact.code()) {
			case COSTS_MORE -> (double) fact.args().get(0);
			case COSTS_LESS -> -(double) fact.args().get(0);
			case COSTS_THE_SAME -> 0;
			default -> throw new AssertionError(fact);
		};
	}

	private static List<String> wanted(AssignmentOrder order) {
		return order.units().stream().flatMap(unit -> unit.tiers().stream().map(tier -> unit.code() + tier)).toList();
	}

	/** Tries everything. */
	private static int mostThatCanBeCovered(AssignmentOrder order, int from, Map<String, Integer> taken) {
		if (from == order.units().size()) {
			return 0;
		}
		UnitToCover unit = order.units().get(from);
		int most = mostThatCanBeCovered(order, from + 1, taken);
		for (CandidateGroup group : order.groups()) {
			int has = taken.getOrDefault(group.id(), 0);
			if (has < group.capacity() && HardRules.mayGo(group, unit, unit.tiers().iterator().next())) {
				taken.put(group.id(), has + 1);
				most = Math.max(most, 1 + mostThatCanBeCovered(order, from + 1, taken));
				taken.put(group.id(), has);
			}
		}
		return most;
	}

	/** How many coverages break nothing by themselves or together. */
	private static final class HardKept {

		static int count(AssignmentOrder order, List<Coverage> coverages) {
			List<Coverage> kept = new ArrayList<>();
			for (Coverage one : coverages) {
				UnitToCover unit = order.units()
					.stream()
					.filter(other -> other.code().equals(one.unitCode()))
					.findFirst()
					.orElseThrow();
				CandidateGroup group = order.groups()
					.stream()
					.filter(other -> other.id().equals(one.groupId()))
					.findFirst()
					.orElseThrow();
				long has = coverages.stream().filter(other -> other.groupId().equals(one.groupId())).count();
				if (has <= group.capacity() && HardRules.mayGo(group, unit, one.tier())) {
					kept.add(one);
				}
			}
			return kept.size();
		}

	}

}
