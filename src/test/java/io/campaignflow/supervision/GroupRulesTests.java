package io.campaignflow.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.audit.AuditEntry;
import io.campaignflow.audit.AuditTrail;
import io.campaignflow.organisation.RecusalFacts;
import io.campaignflow.organisation.RecusalOrder;
import io.campaignflow.organisation.Role;
import io.campaignflow.organisation.TieKind;
import io.campaignflow.rendering.FileFormat;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Violation;
import io.campaignflow.supervision.GroupScene.GroupOnItsWay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What a group may consist of, at every way in; proposals for many; letters; timers. */
@CampaignFlowTest
class GroupRulesTests {

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	GroupBatch batch;

	@Autowired
	GroupPreview preview;

	@Autowired
	GroupRecusal recusal;

	@Autowired
	GroupCoverage coverage;

	@Autowired
	GroupDocuments documents;

	@Autowired
	AuditTrail trail;

	@Autowired
	RecusalFacts facts;

	private GroupScene scene;

	private String city;

	private String a;

	private String b;

	private String c;

	@BeforeEach
	void aCity() {
		scene = beans.createBean(GroupScene.class);
		city = scene.city();
		a = "a." + city;
		b = "b." + city;
		c = "c." + city;
	}

	private String county(int n) {
		return city + "0" + n;
	}

	private static void refused(String code, Runnable call) {
		assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(call::run)
			.satisfies(ex -> assertThat(ex.violations()).extracting(Violation::code).contains(code));
	}

	@Test
	void nobodyIsSentWhereTheyHoldAPositionOrHeldOneOrAboveOrBelow() {
		GroupOnItsWay group = scene.formed(city);
		scene.appoint(b, county(1), Role.DRAFTER);
		refused("group-recusal.HOME", () -> group.of(List.of(a, b), county(1)));
		group.of(List.of(a, b), county(2));
		scene.appoint(a, county(2) + "001", Role.HEAD);
		refused("group-recusal.HOME", () -> group.of(List.of(a), county(2)));
		scene.staff().at(county(1)).forEach(held -> scene.staff().end(scene.admin(), county(1), held.id()));
		refused("group-recusal.FORMER_POST", () -> group.of(List.of(c, b), county(1)));
		group.of(List.of(c, b), county(3));
	}

	@Test
	void whoDeclaredARelationIsStoppedAtEveryWayIn() {
		scene.person(b);
		GroupOnItsWay composing = scene.formed(city);
		GroupOnItsWay confirming = scene.formed(city).of(List.of(a, b), county(1)).submitted();
		GroupOnItsWay approving = scene.formed(city).of(List.of(c, b), county(2)).submitted().confirmed();
		GroupOnItsWay signing = scene.formed(city).of(List.of(b), county(3)).submitted().confirmed().approved();
		GroupOnItsWay onDuty = scene.formed(city).onDuty(List.of("d." + city), county(4));
		for (int n = 1; n <= 4; n++) {
			facts.record(scene.actor(b), new RecusalOrder(null, TieKind.RELATION, county(n), "配偶任职"));
		}
		String related = "group-recusal.RELATION";
		assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(() -> composing.of(List.of(a, b), county(1)))
			.satisfies(ex -> assertThat(ex.violations()).filteredOn(one -> one.code().equals(related))
				.singleElement()
				.satisfies(one -> assertThat(one.args()).first().isEqualTo(b + "同志")));
		refused(related, confirming::confirmed);
		refused(related, approving::approved);
		refused(related, () -> signing.signedBy(b));
		refused(related, () -> onDuty.changed(List.of("d." + city, b), county(4)));
		assertThat(scene.roster().covering(county(3), city)).isEmpty();
		assertThat(onDuty.view().planned().duties()).doesNotContainKey(b);
	}

	@Test
	void aPositionAtTheSenderKeepsNobodyAway() {
		scene.appoint(a, city, Role.OFFICE);
		scene.formed(city).of(List.of(a), county(1)).is(GroupStatus.FORMING, "form-group");
	}

	@Test
	void whoGetsATieLaterIsStoppedAtEveryFurtherStep() {
		GroupOnItsWay confirming = scene.formed(city).of(List.of(a, b), county(1)).submitted();
		scene.appoint(b, county(1), Role.DRAFTER);
		refused("group-recusal.HOME", confirming::confirmed);
		GroupOnItsWay approving = scene.formed(city).of(List.of(a, c), county(2)).submitted().confirmed();
		scene.appoint(c, county(2), Role.DRAFTER);
		refused("group-recusal.HOME", approving::approved);
		String d = "d." + city;
		GroupOnItsWay signing = scene.formed(city).of(List.of(a, d), county(3)).submitted().confirmed().approved();
		scene.appoint(d, county(3), Role.DRAFTER);
		signing.signedBy(a);
		refused("group-recusal.HOME", () -> signing.signedBy(d));
		signing.is(GroupStatus.SIGNING, "sign-for-dispatch");
		assertThat(scene.roster().covering(county(3), city)).isEmpty();
	}

	@Test
	void proposalsKeepRecusalAndTheExplanationNamesWhoStaysAway() {
		scene.appoint(b, county(1), Role.DRAFTER);
		GroupOnItsWay tied = scene.formed(city).of(List.of(a, b));
		GroupOnItsWay free = scene.formed(city).of(List.of(c));
		tied.submitted();
		assertThat(tied.view().planned().unitCodes()).isNotEmpty().doesNotContain(county(1));
		free.submitted();
		assertThat(free.view().planned().unitCodes()).contains(county(1));
		assertThat(recusal.apart(scene.office(city), tied.id(), List.of(a, b), List.of(county(1), county(2))))
			.singleElement()
			.satisfies(one -> assertThat(one.account()).isEqualTo(b))
			.satisfies(one -> assertThat(one.code()).isEqualTo(county(1)));
	}

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

	@Test
	void eachUnitGetsALetterAndAnotherOneWhenPeopleChange() {
		GroupOnItsWay group = scene.formed(city).onDuty(List.of(a, b), county(1), county(2));
		List<GroupLetter> letters = documents.letters(group.office(), group.id());
		assertThat(letters).extracting(GroupLetter::cause).containsOnly(GroupLetter.Cause.DISPATCH);
		assertThat(letters).extracting(GroupLetter::unit).containsExactlyInAnyOrder(county(1), county(2));
		assertThat(letters).extracting(GroupLetter::number).doesNotHaveDuplicates();
		group.changed(List.of(a, c), county(1), county(2), county(3)).confirmed().approved().signedBy(c);
		assertThat(documents.letters(group.office(), group.id())).extracting(GroupLetter::cause)
			.containsExactlyInAnyOrder(GroupLetter.Cause.DISPATCH, GroupLetter.Cause.DISPATCH,
					GroupLetter.Cause.DISPATCH, GroupLetter.Cause.CHANGE, GroupLetter.Cause.CHANGE);
		GroupLetter first = letters.get(letters.size() - 1);
		for (FileFormat format : FileFormat.values()) {
			GroupDocuments.NamedFile file = documents.letter(group.office(), group.id(), first.id(), format);
			assertThat(file.name()).endsWith(format.extension()).contains(first.number());
			assertThat(file.file().content().length).isGreaterThan(2000);
		}
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> documents.letter(scene.actor("office.1505"), group.id(), first.id(), FileFormat.PDF));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> documents.letter(group.office(), group.id(), "no-such", FileFormat.PDF));
	}

	@Test
	void theClosingReportIsPrintedToo() {
		GroupOnItsWay group = scene.formed(city).onDuty(List.of(a), county(1));
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> documents.report(group.office(), group.id(), FileFormat.PDF));
		scene.forming().askClosing(group.office(), group.id(), group.view().version(), "结束");
		group.done(a, Map.of("work", "一、走访12次。", "findings", "无", "suggestions", "继续巩固"));
		assertThat(documents.report(group.office(), group.id(), FileFormat.DOCX).name()).contains("报告");
	}

	@Test
	void remindersAndEscalationsAreSaidAndRecorded() {
		GroupOnItsWay group = scene.formed(city);
		String instance = scene.processes()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(group.id())
			.singleResult()
			.getId();
		scene.jobs()
			.createJobQuery()
			.processInstanceId(instance)
			.timers()
			.list()
			.forEach(timer -> scene.jobs().executeJob(timer.getId()));
		group.is(GroupStatus.FORMING, "form-group");
		assertThat(actions(group)).contains("GroupDueSoon", "GroupOverdue", "GroupFormed");
	}

	@Test
	void everythingThatHappensIsInItsHistory() {
		GroupOnItsWay group = scene.formed(city).onDuty(List.of(a), county(1));
		assertThat(actions(group)).containsExactlyInAnyOrder("GroupFormed", "GroupComposed", "GroupSubmitted",
				"GroupConfirmed", "GroupApproved", "LettersIssued", "DispatchSigned", "GroupOnDuty");
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> trail.of(scene.actor("office.1505"), "group", group.id(), PageQuery.of(0, 5)));
	}

	@Test
	void groupsAreSeenByTheirSenderTheirPeopleAndTheUnitsTheyAreOnDutyAt() {
		scene.appoint("office." + county(1), county(1), Role.OFFICE);
		scene.appoint("office." + county(2), county(2), Role.OFFICE);
		GroupOnItsWay group = scene.formed(city).of(List.of(a), county(1));
		sees(group, true, "office." + city, "leading." + city, "office.88", "admin", a);
		sees(group, false, "office." + county(1), "office." + county(2), "office.1505", "drafter.150203", b);
		group.submitted().confirmed().approved().signedBy(a);
		sees(group, true, "office." + county(1), a);
		sees(group, false, "office." + county(2), "office.1505", "drafter.150203", b);
	}

	private void sees(GroupOnItsWay group, boolean sees, String... accounts) {
		for (String account : accounts) {
			assertThat(scene.groups()
				.list(scene.actor(account), new GroupQuery(null, city, false, null, null, null), PageQuery.of(0, 50))
				.items()).as(account).extracting(GroupLine::id).matches(ids -> ids.contains(group.id()) == sees);
			if (sees) {
				assertThat(scene.groups().visible(scene.actor(account), group.id()).id()).isEqualTo(group.id());
			}
			else {
				assertThatExceptionOfType(NotFound.class)
					.isThrownBy(() -> scene.groups().visible(scene.actor(account), group.id()));
			}
		}
	}

	private List<String> actions(GroupOnItsWay group) {
		return trail.of(scene.admin(), "group", group.id(), PageQuery.of(0, 50))
			.items()
			.stream()
			.map(AuditEntry::action)
			.toList();
	}

}
