package io.campaignflow.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.campaignflow.assignment.Explanation.OtherGroup;
import io.campaignflow.recusal.TieKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Proposals, their reasons and changes by hand, on cases small enough to see through. */
class AssignmentsTests {

	private final Assignments assignments = new Assignments();

	@Test
	void groupsPatrolBelowTheUnitTheyGuide() {
		Proposal proposal = assignments
			.propose(Orders.order(List.of(Orders.group("a"), Orders.group("b")), Orders.units(2, 3)));
		assertThat(proposal.figures().furtherBranches()).isZero();
		assertThat(proposal.loads()).extracting(GroupLoad::units).containsExactly(4, 4);
		assertThat(proposal.figures().unevenness()).isZero();
	}

	@Test
	void groupsStayAwayFromWhereTheyComeFromWorkedOrHaveRelations() {
		List<CandidateGroup> groups = List.of(Orders.group("a", Orders.tie("m1", TieKind.HOME, "90")),
				Orders.group("b", Orders.tie("m2", TieKind.FORMER_POST, "910")),
				Orders.group("c", Orders.tie("m3", TieKind.RELATION, "92")));
		Proposal proposal = assignments.propose(Orders.order(groups, Orders.units(3, 1)));
		assertThat(proposal.uncovered()).isEmpty();
		assertThat(proposal.coverages()).filteredOn(one -> one.groupId().equals("a"))
			.noneMatch(one -> one.unitCode().startsWith("90"));
		assertThat(proposal.coverages()).filteredOn(one -> one.groupId().equals("b"))
			.noneMatch(one -> one.unitCode().equals("91") || one.unitCode().equals("910"));
		assertThat(proposal.coverages()).filteredOn(one -> one.groupId().equals("c"))
			.noneMatch(one -> one.unitCode().startsWith("92"));
	}

	@Test
	void whoeverComesFromTheSenderItselfMayGoAnywhere() {
		CandidateGroup group = Orders.group("a", Orders.tie("m1", TieKind.HOME, "9"));
		assertThat(assignments.propose(Orders.order(List.of(group), Orders.units(2, 2))).coverages()).hasSize(6);
	}

	@Test
	void unitsThatNobodyMayGoToAreNamedWithTheFactsOfEachGroup() {
		List<CandidateGroup> groups = List.of(Orders.group("a", Orders.tie("m1", TieKind.HOME, "91")),
				Orders.group("b", Orders.tie("m2", TieKind.RELATION, "91")));
		Proposal proposal = assignments.propose(Orders.order(groups, Orders.units(2, 0)));
		assertThat(proposal.uncovered())
			.containsExactly(new Uncovered("91", Tier.MAIN, List.of(Fact.of(FactCode.ALL_RECUSED, 2),
					Fact.of(FactCode.COMES_FROM, "m1", "91"), Fact.of(FactCode.RELATED_TO, "m2", "91"))));
		assertThat(proposal.figures().breaches()).isZero();
	}

	@Test
	void fullGroupsHandOnWhatOthersCanTake() {
		List<CandidateGroup> groups = List.of(Orders.group("a", 1),
				Orders.group("b", 1, Orders.tie("m", TieKind.HOME, "91")));
		Proposal proposal = assignments.propose(Orders.order(groups, Orders.units(2, 0)));
		assertThat(proposal.coverages()).containsExactly(new Coverage("90", Tier.MAIN, "b"),
				new Coverage("91", Tier.MAIN, "a"));
	}

	@Test
	void whatGoesBeyondAllCapacityIsSaidToBe() {
		Proposal proposal = assignments.propose(Orders.order(List.of(Orders.group("a", 1)), Orders.units(2, 0)));
		assertThat(proposal.uncovered()).singleElement()
			.satisfies(one -> assertThat(one.facts()).containsExactly(Fact.of(FactCode.ALL_FULL, 1),
					Fact.of(FactCode.FULL, 1, 1)));
	}

	@Test
	void unitsWithoutASenderOfGroupsAreSaidToBe() {
		List<UnitToCover> units = List.of(new UnitToCover("8", "/8/", 1, Set.of(Tier.MAIN)),
				new UnitToCover("81", "/8/81/", 1, Set.of(Tier.MAIN)));
		Proposal proposal = assignments.propose(Orders.order(List.of(Orders.group("a")), units));
		assertThat(proposal.uncovered()).extracting(one -> one.facts().get(0).code())
			.containsExactly(FactCode.NO_GROUP_SENT, FactCode.NO_GROUP_SENT);
	}

	@Test
	void eachSendersGroupsGoToItsOwnUnitsOnly() {
		List<UnitToCover> units = List.of(new UnitToCover("90", "/9/90/", 1, Set.of(Tier.MAIN)),
				new UnitToCover("900", "/9/90/900/", 1, EnumSet.allOf(Tier.class)));
		CandidateGroup below = new CandidateGroup("below", "/9/90/", Set.of(Tier.MAIN), 2, List.of(),
				CandidateGroup.UNLIMITED);
		assertThat(assignments.propose(Orders.order(List.of(Orders.group("above"), below), units)).coverages())
			.containsExactlyInAnyOrder(new Coverage("90", Tier.MAIN, "above"),
					new Coverage("900", Tier.PATROL, "above"), new Coverage("900", Tier.MAIN, "below"));
	}

	@Test
	void largerGroupsCarryMore() {
		CandidateGroup large = new CandidateGroup("large", Orders.SENDER, Set.of(Tier.MAIN), 6, List.of(),
				CandidateGroup.UNLIMITED);
		Proposal proposal = assignments
			.propose(Orders.order(List.of(large, Orders.group("small")), Orders.units(9, 0)));
		assertThat(proposal.loads()).extracting(GroupLoad::units).containsExactly(6, 3);
	}

	@Test
	void groupsKeepTheirUnitsWhereThatIsAsked() {
		List<UnitToCover> units = Orders.units(4, 0);
		List<Coverage> lastTime = List.of(new Coverage("90", Tier.MAIN, "b"), new Coverage("91", Tier.MAIN, "b"),
				new Coverage("92", Tier.MAIN, "a"), new Coverage("93", Tier.MAIN, "a"));
		AssignmentOrder order = new AssignmentOrder(List.of(Orders.group("a"), Orders.group("b")), units, lastTime,
				Wishes.SAME_GROUPS);
		Proposal proposal = assignments.propose(order);
		assertThat(proposal.coverages()).containsExactlyInAnyOrderElementsOf(lastTime);
		assertThat(proposal.figures().asLastTime()).isEqualTo(4);
	}

	@Test
	void explainsWhyThisGroupAndWhyNotTheOthers() {
		List<CandidateGroup> groups = List.of(Orders.group("a"), Orders.group("b"),
				Orders.group("c", Orders.tie("m", TieKind.FORMER_POST, "90")), Orders.group("d", 0));
		List<Coverage> now = List.of(new Coverage("90", Tier.MAIN, "a"), new Coverage("900", Tier.PATROL, "a"),
				new Coverage("91", Tier.MAIN, "b"), new Coverage("910", Tier.PATROL, "b"));
		AssignmentOrder order = new AssignmentOrder(groups, Orders.units(2, 1),
				List.of(new Coverage("900", Tier.PATROL, "b")), Wishes.USUAL);
		Explanation explanation = assignments.explain(order, now, "900", Tier.PATROL);
		assertThat(explanation.groupId()).isEqualTo("a");
		assertThat(explanation.reasons()).extracting(Fact::code)
			.containsExactly(FactCode.NEAR, FactCode.LOAD, FactCode.LAST_TIME_ANOTHER);
		assertThat(explanation.reasons().get(0).args()).containsExactly(1);
		assertThat(explanation.others()).extracting(OtherGroup::groupId, OtherGroup::allowed)
			.containsExactly(org.assertj.core.api.Assertions.tuple("b", true),
					org.assertj.core.api.Assertions.tuple("c", false),
					org.assertj.core.api.Assertions.tuple("d", false));
		assertThat(explanation.others().get(0).facts()).extracting(Fact::code)
			.containsExactly(FactCode.COSTS_MORE, FactCode.NEAR, FactCode.LOAD);
		assertThat(explanation.others().get(1).facts()).containsExactly(Fact.of(FactCode.WORKED_IN, "m", "90"));
		assertThat(explanation.others().get(2).facts()).containsExactly(Fact.of(FactCode.FULL, 0, 0));
	}

	@Test
	void saysWhatAChangeByHandDoes() {
		List<CandidateGroup> groups = List.of(Orders.group("a"),
				Orders.group("b", Orders.tie("m", TieKind.HOME, "90")));
		AssignmentOrder order = Orders.order(groups, Orders.units(2, 0));
		List<Coverage> now = assignments.propose(order).coverages();
		Consequences moved = assignments.consequencesOf(order, now, List.of(new HandChange("91", Tier.MAIN, "a")));
		assertThat(moved.breaches()).isEmpty();
		assertThat(moved.loads()).extracting(change -> change.before().load(), change -> change.after().load())
			.containsExactly(org.assertj.core.api.Assertions.tuple(1, 2), org.assertj.core.api.Assertions.tuple(1, 0));
		assertThat(moved.after().unevenness()).isGreaterThan(moved.before().unevenness());
		Consequences barred = assignments.consequencesOf(order, now, List.of(new HandChange("90", Tier.MAIN, "b")));
		assertThat(barred.breaches())
			.containsExactly(new Breach("90", Tier.MAIN, "b", Fact.of(FactCode.COMES_FROM, "m", "90")));
		Consequences taken = assignments.consequencesOf(order, now, List.of(new HandChange("90", Tier.MAIN, null)));
		assertThat(taken.uncovered()).extracting(Uncovered::unitCode).containsExactly("90");
		assertThat(taken.after().covered()).isEqualTo(1);
		Consequences stranger = assignments.consequencesOf(order, now,
				List.of(new HandChange("90", Tier.MAIN, "of-somebody-else")));
		assertThat(stranger.breaches()).extracting(breach -> breach.fact().code())
			.containsExactly(FactCode.SENT_BY_ANOTHER);
	}

	@Test
	void refusesOrdersThatContradictThemselves() {
		List<UnitToCover> units = Orders.units(1, 0);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> assignments.propose(Orders.order(List.of(Orders.group("a"), Orders.group("a")), units)));
		assertThatIllegalArgumentException().isThrownBy(() -> assignments
			.propose(Orders.order(List.of(Orders.group("a")), List.of(units.get(0), units.get(0)))));
		assertThatIllegalArgumentException().isThrownBy(() -> assignments
			.explain(Orders.order(List.of(Orders.group("a")), units), List.of(), "nowhere", Tier.MAIN));
	}

	@Test
	void everyFactHasItsSentence() {
		for (String bundle : List.of("assignment", "assignment_en")) {
			var sentences = java.util.ResourceBundle.getBundle("messages/" + bundle, java.util.Locale.ROOT);
			assertThat(FactCode.values())
				.allMatch(code -> sentences.containsKey(new Fact(code, List.of()).messageKey()));
		}
	}

}
