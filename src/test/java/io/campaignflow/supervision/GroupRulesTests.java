package io.campaignflow.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.campaignflow.organisation.Role;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Violation;
import io.campaignflow.supervision.GroupScene.GroupOnItsWay;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a group may consist of and who forms it; proposals for many; consequences. */
class GroupRulesTests extends GroupsOfACity {

	@Autowired
	GroupBatch batch;

	@Autowired
	GroupPreview preview;

	@Autowired
	GroupRecusal recusal;

	@Autowired
	GroupCoverage coverage;

	@Test
	void unitsAreOfTheRightTierAndMeantForOneGroupOnly() {
		GroupOnItsWay group = scene.formed(city).of(List.of(a), county(1));
		refused("group-unit-taken", () -> scene.formed(city).of(List.of(b), county(1)));
		refused("group-unit-wrong-tier.MAIN", () -> group.of(List.of(a), county(1) + "001"));
		refused("group-unit-wrong-tier.MAIN", () -> group.of(List.of(a), "150203"));
		refused("group-unit-unknown", () -> group.of(List.of(a), "no such unit"));
		GroupOnItsWay patrol = scene.formed(city, GroupKind.PATROL);
		refused("group-unit-wrong-tier.PATROL", () -> patrol.of(List.of(b), county(1)));
		patrol.onDuty(List.of(b), county(1) + "001");
		assertThat(scene.groups().ofUnit(county(1) + "001")).extracting(GroupAtUnit::kind)
			.containsExactly(GroupKind.PATROL);
		refused("account-unknown", () -> group.of(List.of("nobody.here"), county(1)));
	}

	@Test
	void onlyTheOfficeOfTheSenderFormsAndChangesIt() {
		GroupOnItsWay group = scene.formed(city);
		CompositionOrder order = GroupOnItsWay.order(group.view(), List.of(a), county(1));
		for (String other : List.of("leading." + city, "office.88", "admin")) {
			assertThatExceptionOfType(NotAllowed.class)
				.isThrownBy(() -> scene.forming().compose(scene.actor(other), group.id(), order));
			assertThatExceptionOfType(NotAllowed.class).isThrownBy(
					() -> scene.forming().form(scene.actor(other), new FormOrder(city, GroupKind.MAIN, null, null)));
		}
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> scene.forming().compose(scene.actor("office.1505"), group.id(), order));
	}

	@Test
	void aStaleVersionIsAConflictAndChangesNothing() {
		GroupOnItsWay group = scene.formed(city);
		CompositionOrder stale = GroupOnItsWay.order(group.view(), List.of(b), county(2));
		group.of(List.of(a), county(1));
		assertThatExceptionOfType(Conflict.class)
			.isThrownBy(() -> scene.forming().compose(group.office(), group.id(), stale));
		assertThat(group.view().planned().leader()).isEqualTo(a);
	}

	@Test
	void unitsForAllGroupsAtOnceCoverEveryCountyOnce() {
		scene.appoint(c, county(1), Role.DRAFTER);
		List<GroupOnItsWay> groups = Stream.of(a, b, c).map(leader -> scene.formed(city).of(List.of(leader))).toList();
		assertThat(batch.waiting(scene.office(city), city, GroupKind.MAIN)).hasSize(3);
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> batch.propose(scene.actor("leading." + city), city, GroupKind.MAIN, false));
		GroupBatch.Outcome outcome = batch.propose(scene.office(city), city, GroupKind.MAIN, true);
		assertThat(outcome.units()).isEqualTo(4);
		assertThat(outcome.alone()).isEmpty();
		List<String> covered = new ArrayList<>();
		groups.forEach(group -> {
			scene.background(group.id());
			group.is(GroupStatus.CONFIRMING, "confirm-group");
			covered.addAll(group.view().planned().unitCodes());
		});
		assertThat(covered).containsExactlyInAnyOrder(county(1), county(2), county(3), county(4));
		assertThat(groups.get(2).view().planned().unitCodes()).doesNotContain(county(1));
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> batch.propose(scene.office(city), city, GroupKind.MAIN, false));
	}

	@Test
	void aUnitNobodyMayGoToStandsOut() {
		scene.appoint(a, county(1), Role.DRAFTER);
		scene.formed(city).of(List.of(a));
		GroupBatch.Outcome outcome = batch.propose(scene.office(city), city, GroupKind.MAIN, false);
		assertThat(outcome.alone()).singleElement()
			.satisfies(left -> assertThat(left.unit()).contains(county(1)))
			.satisfies(left -> assertThat(left.reasons()).isNotEmpty());
		assertThat(coverage.list(scene.office(city), city, GroupKind.MAIN, true, PageQuery.of(0, 20)).items())
			.extracting(CoverageLine::unit)
			.containsExactly(county(1));
	}

	@Test
	void consequencesAreToldBeforeAnythingIsSaved() {
		GroupOnItsWay group = scene.formed(city).onDuty(List.of(a, b), county(1), county(2));
		GroupOnItsWay other = scene.formed(city).of(List.of(c), county(3));
		scene.appoint("d." + city, county(1), Role.DRAFTER);
		CompositionOrder order = GroupOnItsWay.order(group.view(), List.of(a, c, "d." + city), county(1));
		GroupConsequences told = preview.of(group.office(), group.id(), order);
		assertThat(told.faults()).extracting(Violation::code).containsExactly("group-recusal.HOME");
		assertThat(told.leave()).extracting(GroupConsequences.Left::name).containsExactly(b + "同志");
		assertThat(told.also()).extracting(GroupConsequences.Also::group).containsExactly(other.view().name());
		assertThat(told.alone()).singleElement().asString().contains(county(2));
		assertThat(told.loads()).singleElement().satisfies(load -> {
			assertThat(load.unitsBefore()).isEqualTo(2);
			assertThat(load.unitsAfter()).isEqualTo(1);
		});
		assertThat(group.view().planned().unitCodes()).containsExactly(county(1), county(2));
	}

}
