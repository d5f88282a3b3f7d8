package io.campaignflow.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.campaignflow.organisation.Role;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Violation;
import io.campaignflow.supervision.Composition.Covered;
import io.campaignflow.supervision.Composition.Member;
import io.campaignflow.supervision.GroupScene.GroupOnItsWay;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A group's life, every way out of its model. */
abstract class GroupDispatchTests {

	@Autowired
	AutowireCapableBeanFactory beans;

	private GroupScene scene;

	private String city;

	private String a;

	private String b;

	private String c;

	private GroupOnItsWay group;

	@BeforeEach
	void aGroup() {
		scene = beans.createBean(GroupScene.class);
		city = scene.city();
		a = "a." + city;
		b = "b." + city;
		c = "c." + city;
		group = scene.formed(city);
	}

	private String county(int n) {
		return city + "0" + n;
	}

	@Test
	void itIsFormedProposedConfirmedApprovedSignedForAndThenOnDuty() {
		group.is(GroupStatus.FORMING, "form-group").of(List.of(a, b)).submitted();
		group.is(GroupStatus.CONFIRMING, "confirm-group");
		assertThat(group.view().planned().unitCodes()).as("alone it gets every county")
			.containsExactly(county(1), county(2), county(3), county(4));
		assertThat(group.view().planned().units()).allSatisfy(unit -> assertThat(unit.reasons()).isNotEmpty());
		group.confirmed().is(GroupStatus.APPROVING, "approve-group");
		group.approved().is(GroupStatus.SIGNING, "sign-for-dispatch", "sign-for-dispatch");
		assertThat(scene.roster().covering(county(1), city)).as("not before all have signed").isEmpty();
		group.signedBy(a).is(GroupStatus.SIGNING, "sign-for-dispatch");
		group.signedBy(b).is(GroupStatus.ACTIVE);
		group.covers(county(1)).covers(county(4) + "002");
		assertThat(scene.actor(a).groups()).contains("GROUP@" + group.id());
		assertThat(scene.actor(c).groups()).doesNotContain("GROUP@" + group.id());
		assertThat(scene.groups().membersOf(group.id())).extracting(GroupMember::account).containsExactly(a, b);
		assertThat(scene.groups().ofUnit(county(2))).singleElement()
			.satisfies(at -> assertThat(at.kind()).isEqualTo(GroupKind.MAIN))
			.satisfies(at -> assertThat(at.direct()).isTrue());
	}

	@Test
	void itIsGivenUpBeforeAnybodyWasChosen() {
		group.done("office." + city, Map.of("decision", "ABANDON")).is(GroupStatus.ABANDONED);
		assertThat(group.runs()).isFalse();
	}

	@Test
	void withoutALeaderItDoesNotGoOn() {
		assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(group::submitted)
			.satisfies(ex -> assertThat(ex.violations()).extracting(Violation::code)
				.containsExactly("group-without-leader"));
		group.is(GroupStatus.FORMING, "form-group");
	}

	@Test
	void unitsChosenByHandStayAndThoseClearedAreProposedAgain() {
		group.of(List.of(a), county(3)).submitted();
		assertThat(group.view().planned().unitCodes()).containsExactly(county(3));
		group.done("office." + city, Map.of("decision", "PROPOSE_AGAIN"));
		scene.background(group.id());
		group.is(GroupStatus.CONFIRMING, "confirm-group");
		assertThat(group.view().planned().units()).hasSize(4);
	}

	@Test
	void givenUpAtTheConfirmationItIsInNobodysWay() {
		group.of(List.of(a), county(1)).submitted();
		group.done("office." + city, Map.of("decision", "ABANDON")).is(GroupStatus.ABANDONED);
		assertThat(group.runs()).isFalse();
		scene.formed(city).of(List.of(b), county(1)).submitted().confirmed().is(GroupStatus.APPROVING, "approve-group");
	}

	@Test
	void theLeadingGroupGivesItBackWithAReason() {
		group.of(List.of(a), county(1)).submitted().confirmed();
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> group.done("leading." + city, Map.of("decision", "GIVE_BACK")));
		group.done("leading." + city, Map.of("decision", "GIVE_BACK", "reason", "组员太少"));
		group.is(GroupStatus.CONFIRMING, "confirm-group");
		assertThat(group.view().reason()).isEqualTo("组员太少");
		group.of(List.of(a, b), county(1)).confirmed().is(GroupStatus.APPROVING, "approve-group");
	}

	@Test
	void whoConfirmedItDoesNotApproveIt() {
		scene.appoint("office." + city, city, Role.LEADING);
		group.of(List.of(a), county(1)).submitted().confirmed();
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> group.done("office." + city, Map.of("decision", "APPROVE")))
			.satisfies(ex -> assertThat(ex.code()).isEqualTo("group-four-eyes"));
		group.is(GroupStatus.APPROVING, "approve-group");
	}

	@Test
	void theOfficeTakesItBackFromApprovalAndFromSigning() {
		group.of(List.of(a, b), county(1)).submitted().confirmed();
		scene.forming().recall(group.office(), group.id(), group.view().version(), "漏了一人");
		group.is(GroupStatus.CONFIRMING, "confirm-group").confirmed().approved().signedBy(a);
		scene.forming().recall(group.office(), group.id(), group.view().version(), "再换一人");
		group.is(GroupStatus.CONFIRMING, "confirm-group").confirmed().approved();
		group.is(GroupStatus.SIGNING, "sign-for-dispatch");
		assertThat(group.open()).as("who signed need not sign again").extracting("assignee").containsExactly(b);
	}

	@Test
	void oneWhoCannotGoSendsItBackToTheOffice() {
		group.of(List.of(a, b), county(1)).submitted().confirmed().approved().signedBy(a);
		group.done(b, Map.of("decision", "DECLINE", "reason", "配偶在该县任职"));
		group.is(GroupStatus.CONFIRMING, "confirm-group");
		group.of(List.of(a, c), county(1)).confirmed().approved().is(GroupStatus.SIGNING, "sign-for-dispatch");
		group.signedBy(c).is(GroupStatus.ACTIVE).covers(county(1));
	}

	@Test
	void nobodySignsForAnotherOrWithoutAcceptingTheRules() {
		group.of(List.of(a, b), county(1)).submitted().confirmed().approved();
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> group.done(a, Map.of("decision", "SIGN", "workRules", true, "discipline", false)));
		String task = group.taskOf(scene.actor(a)).id();
		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> scene.tasks().complete(scene.actor(c), task, GroupScene.SIGN));
		group.is(GroupStatus.SIGNING, "sign-for-dispatch", "sign-for-dispatch");
	}

	@Test
	void aChangeGoesThroughConfirmationAndApprovalAndTheGroupStaysOnDutyMeanwhile() {
		group.onDuty(List.of(a, b), county(1));
		group.changed(List.of(a, c), county(1), county(2))
			.is(GroupStatus.CONFIRMING, "confirm-group")
			.covers(county(1));
		assertThat(scene.roster().covering(county(2), city)).isEmpty();
		assertThat(scene.actor(b).groups()).contains("GROUP@" + group.id());
		group.confirmed().approved().is(GroupStatus.SIGNING, "sign-for-dispatch").signedBy(c);
		group.is(GroupStatus.ACTIVE).covers(county(2));
		assertThat(scene.groups().membersOf(group.id())).extracting(GroupMember::account).containsExactly(a, c);
		assertThat(scene.actor(b).groups()).isEmpty();
	}

	@Test
	void aChangeOfUnitsAloneNeedsNoNewSignatures() {
		group.onDuty(List.of(a), county(1));
		group.changed(List.of(a), county(1), county(2)).confirmed().approved().is(GroupStatus.ACTIVE).covers(county(2));
	}

	@Test
	void aChangeThatIsDroppedLeavesTheGroupAsItWas() {
		group.onDuty(List.of(a, b), county(1), county(2));
		group.changed(List.of(c), county(1)).done("office." + city, Map.of("decision", "ABANDON"));
		group.is(GroupStatus.ACTIVE).covers(county(2));
		assertThat(group.view().planned().members()).extracting(Member::account).containsExactly(a, b);
		assertThat(group.view().planned().units()).extracting(Covered::unit).containsExactly(county(1), county(2));
		group.changed(List.of(a), county(1), county(2)).is(GroupStatus.CONFIRMING, "confirm-group");
	}

	@Test
	void aUnitGoesFromOneGroupToAnotherWithoutBeingUncovered() {
		group.onDuty(List.of(a), county(1), county(2));
		GroupOnItsWay other = scene.formed(city).onDuty(List.of(b), county(3));
		group.changed(List.of(a), county(1));
		assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(group::confirmed)
			.satisfies(ex -> assertThat(ex.violations()).extracting(Violation::code)
				.containsExactly("group-unit-left-alone"));
		other.changed(List.of(b), county(2), county(3));
		group.confirmed().approved().is(GroupStatus.ACTIVE).covers(county(2));
		other.confirmed().approved().is(GroupStatus.ACTIVE).covers(county(2)).covers(county(3));
		group.covers(county(1));
	}

	@Test
	void aChangeCannotBeDroppedOnceAnotherGroupIsMeantForWhatItGaveAway() {
		group.onDuty(List.of(a), county(1), county(2));
		GroupOnItsWay other = scene.formed(city).of(List.of(b), county(3));
		group.changed(List.of(a), county(1));
		other.of(List.of(b), county(2), county(3));
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> group.done("office." + city, Map.of("decision", "ABANDON")))
			.satisfies(
					ex -> assertThat(ex.violations()).extracting(Violation::code).containsExactly("group-unit-taken"));
		group.is(GroupStatus.CONFIRMING, "confirm-group").covers(county(2));
	}

	@Test
	void itsClosingReportDissolvesItAndItsHistoryStays() {
		group.onDuty(List.of(a, b), county(1));
		scene.forming().askClosing(group.office(), group.id(), group.view().version(), "活动结束");
		group.is(GroupStatus.CLOSING, "report-closing").covers(county(1));
		group.done(b, Map.of("work", "督导检查12次", "findings", "问题3项，均已销号", "suggestions", ""));
		group.is(GroupStatus.DISSOLVED);
		assertThat(scene.roster().covering(county(1), city)).isEmpty();
		assertThat(scene.actor(a).groups()).isEmpty();
		assertThat(group.runs()).isFalse();
		assertThat(group.view().report().work()).isEqualTo("督导检查12次");
		assertThat(group.view().planned().members()).extracting(Member::account).containsExactly(a, b);
		assertThat(scene.groups().visible(scene.actor(a), group.id()).status()).isEqualTo(GroupStatus.DISSOLVED);
	}

	@Test
	void aGroupOfTheRosterThatNeverHadAProcessGetsOneWhenSomethingHappens() {
		GroupLine line = scene.groups()
			.list(scene.admin(), new GroupQuery(null, "1505", false, GroupKind.MAIN, null, null), PageQuery.of(0, 1))
			.items()
			.get(0);
		GroupOnItsWay old = new GroupOnItsWay(scene, line.id(), "1505");
		assertThat(old.runs()).isFalse();
		assertThat(old.view().onDuty()).isTrue();
		List<String> who = old.view().planned().members().stream().map(Member::account).toList();
		String[] where = old.view().planned().unitCodes().toArray(String[]::new);
		old.changed(who, where).is(GroupStatus.CONFIRMING, "confirm-group");
		old.done("office.1505", Map.of("decision", "ABANDON")).is(GroupStatus.ACTIVE);
	}

}
