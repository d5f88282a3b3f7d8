package io.campaignflow.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.campaignflow.notification.ToldNow;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Violation;
import io.campaignflow.supervision.GroupStatus;
import io.campaignflow.supervision.GroupVisits;
import io.campaignflow.supervision.GroupWithPeople;
import io.campaignflow.workflow.Handing;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Open visits follow their group when its people change, and keep it from ending. */
abstract class VisitsFollowGroupTests {

	@Autowired
	ApplicationContext context;

	@Autowired
	JdbcTemplate jdbc;

	private VisitScene scene;

	private GroupWithPeople group;

	private String a;

	private String b;

	private String c;

	@BeforeEach
	void aGroup() {
		scene = context.getAutowireCapableBeanFactory().createBean(VisitScene.class);
		group = GroupWithPeople.onDuty(context);
		a = group.account("a");
		b = group.account("b");
		c = group.account("c");
	}

	@Test
	void whoeverHasTheDutyNowGoesInPlaceOfWhoLeft() {
		VisitOnItsWay visit = scheduled(a, b);
		assertThat(group.leaving(List.of("a", "c"))).containsExactly(1);
		group.become(List.of("a", "c"), "c");
		visit.stands(InspectionStatus.SCHEDULED, "carry-out-visit").waitsFor(a, c);
		goes(visit, a, c);
		assertThat(jdbc.queryForList("select count(*) from audit_entry where subject_id = ? and action = ?", Long.class,
				visit.id(), "VisitFollowedGroup"))
			.containsExactly(1L);
	}

	@Test
	void bothWhoLeftAndWhoGoesInsteadAreTold() {
		VisitOnItsWay visit = scheduled(a, b);
		group.become(List.of("a", "c"), "c");
		new ToldNow(context).run();
		assertThat(told("VISIT_PEOPLE", visit.id())).containsExactly(c);
		assertThat(told("VISIT_LEFT", b)).as("about themselves: they see the visit no more").containsExactly(b);
	}

	@Test
	void whoLeftNeitherOpensNorCarriesOutTheVisit() {
		VisitOnItsWay visit = scheduled(b);
		scene.tasks().claim(scene.actor(b), visit.open().get(0).id());
		assertThat(group.leaving(List.of("a", "c"))).as("the visit and its task are one").containsExactly(1);
		group.become(List.of("a", "c"), "c");
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> scene.inspections().visible(scene.actor(b), visit.id()));
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> visit.completedBy(b, Map.of("met", "县长")));
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> finding(visit, b));
		visit.stands(InspectionStatus.SCHEDULED, "carry-out-visit").waitsFor(c);
		assertThat(scene.inspections().visible(scene.actor(c), visit.id()).attendedBy(c)).isTrue();
		finding(visit, c);
		visit.completedBy(c, Map.of("met", "县长"));
		assertThat(visit.view().carriedOutAt()).isNotNull();
	}

	@Test
	void withoutASuccessorWhoLeftIsTakenOffAndTheLeaderGoesWhereNobodyIsLeft() {
		VisitOnItsWay together = scheduled(a, b);
		VisitOnItsWay alone = scheduled(b);
		group.become(List.of("a"));
		goes(together, a);
		together.waitsFor(a);
		goes(alone, a);
		alone.waitsFor(a);
	}

	@Test
	void theNewLeaderGoesInPlaceOfTheOldOne() {
		VisitOnItsWay visit = scheduled(a, b);
		group.become(List.of("c", "b"), "c");
		goes(visit, b, c);
		visit.waitsFor(b, c);
	}

	@Test
	void aRecordToBeMendedKeepsWhoWasThereAndIsMendedByThoseWhoAreLeft() {
		VisitOnItsWay visit = scheduled(a, b);
		visit.completedBy(b, Map.of("met", "县长"));
		visit.completedBy(a, Map.of("decision", "GIVE_BACK", "reason", "补充照片。"));
		group.become(List.of("a", "c"), "c");
		goes(visit, a, b);
		visit.stands(InspectionStatus.SCHEDULED, "carry-out-visit").waitsFor(a);
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> finding(visit, b));
		finding(visit, a);
	}

	@Test
	void theSignatureIsTheNewLeadersToGive() {
		VisitOnItsWay visit = scheduled(a, b).completedBy(b, Map.of("met", "县长"));
		scene.tasks().claim(scene.actor(a), visit.open().get(0).id());
		assertThat(group.leaving(List.of("c", "b"))).as("to be signed by who leaves").containsExactly(1);
		group.become(List.of("c", "b"), "c");
		visit.stands(InspectionStatus.SIGNING, "sign-report").waitsFor(c);
		assertThat(visit.open().get(0).assignee()).isNull();
		assertThat(jdbc.queryForList("select count(*) from audit_entry where subject_id = ? and action = ?", Long.class,
				visit.id(), "VisitTaskPassedOn"))
			.containsExactly(1L);
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> visit.completedBy(a, VisitOnItsWay.SIGN));
		visit.completedBy(c, VisitOnItsWay.SIGN).isOver(InspectionStatus.CLOSED);
	}

	@Test
	void aLeaderWhoStaysAsAMemberSignsNoMore() {
		VisitOnItsWay visit = scheduled(a, b).completedBy(b, Map.of("met", "县长"));
		group.become(List.of("b", "a"));
		visit.stands(InspectionStatus.SIGNING, "sign-report").waitsFor(b);
		goes(visit, a, b);
	}

	@Test
	void aSignatureGivenToWhoLeavesComesBackToTheLeader() {
		VisitOnItsWay visit = scheduled(a, b).completedBy(b, Map.of("met", "县长"));
		context.getBean(Handing.class).transfer(scene.actor(a), visit.open().get(0).id(), b, "外出学习");
		group.become(List.of("a", "c"), "c");
		visit.stands(InspectionStatus.SIGNING, "sign-report").waitsFor(a);
		assertThat(visit.open().get(0).assignee()).isNull();
	}

	@Test
	void aRecordOfWhichNobodyIsLeftIsMendedByTheLeader() {
		VisitOnItsWay visit = scheduled(b).completedBy(b, Map.of("met", "县长"));
		group.become(List.of("a", "c"), "c");
		visit.stands(InspectionStatus.SIGNING, "sign-report").waitsFor(a);
		visit.completedBy(a, Map.of("decision", "GIVE_BACK", "reason", "补充照片。"));
		visit.stands(InspectionStatus.SCHEDULED, "carry-out-visit").waitsFor(a);
		group.become(List.of("c", "a"));
		visit.waitsFor(c);
		goes(visit, b);
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> finding(visit, a));
		finding(visit, c);
		visit.completedBy(c, Map.of("met", "县长"));
		goes(visit, b);
	}

	@Test
	void aVisitThatWhoLeftWasPlanningIsOfferedToTheGroupAgain() {
		VisitOnItsWay visit = opened();
		scene.tasks().claim(scene.actor(b), visit.open().get(0).id());
		group.become(List.of("a", "c"), "c");
		visit.stands(InspectionStatus.PLANNING, "plan-visit");
		assertThat(visit.open().get(0).assignee()).isNull();
		visit.plannedBy(c, "UNANNOUNCED", scene.today(), c).stands(InspectionStatus.SCHEDULED, "carry-out-visit");
	}

	@Test
	void aChangeThatConcernsNobodyOnAVisitLeavesItsTaskAlone() {
		VisitOnItsWay visit = scheduled(a).completedBy(a, Map.of("met", "县长"));
		scene.tasks().claim(scene.actor(a), visit.open().get(0).id());
		String task = visit.open().get(0).id();
		group.become(List.of("a", "c"), "c");
		assertThat(visit.open()).singleElement().satisfies(open -> {
			assertThat(open.id()).isEqualTo(task);
			assertThat(open.assignee()).isEqualTo(a);
		});
	}

	@Test
	void aGroupWithOpenVisitsIsNotDissolved() {
		VisitOnItsWay visit = scheduled(a, b);
		group.askedToEnd();
		assertThat(group.saysBeforeTheReport("a")).as("before anything is written")
			.anyMatch(text -> text.contains("1") && text.endsWith(GroupVisits.page(group.id())));
		assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(() -> group.reports("a"))
			.satisfies(refused -> assertThat(refused.code()).isEqualTo("group-visits-open"))
			.satisfies(refused -> assertThat(refused.violations()).containsExactly(
					Violation.of("", "group-visits-number", 1),
					Violation.of("", "group-visit-open", visit.view().title())));
		assertThat(group.status()).isEqualTo(GroupStatus.CLOSING);
		scene.moves().cancel(scene.actor(b), visit.id(), visit.view().version(), "督导结束");
		group.reports("a");
		assertThat(group.status()).isEqualTo(GroupStatus.DISSOLVED);
	}

	private List<String> told(String kind, String subject) {
		return jdbc.queryForList("select account from notification where kind = ? and subject_id = ?", String.class,
				kind, subject);
	}

	private VisitOnItsWay opened() {
		String id = scene.planning()
			.open(scene.actor(a), new VisitOrder(group.id(), group.county(), scene.campaignOf("88"),
					InspectionKind.UNANNOUNCED, scene.today(), null));
		return new VisitOnItsWay(scene, id, group.county());
	}

	private VisitOnItsWay scheduled(String... people) {
		return opened().plannedBy(a, "UNANNOUNCED", scene.today(), people)
			.stands(InspectionStatus.SCHEDULED, "carry-out-visit");
	}

	private void finding(VisitOnItsWay visit, String account) {
		scene.inspections()
			.recordFinding(scene.actor(account), visit.id(),
					new FindingEntry(UUID.randomUUID().toString(), 0, null, "窗口无人值守", Severity.ORDINARY, "办事大厅", null));
	}

	private static void goes(VisitOnItsWay visit, String... accounts) {
		assertThat(visit.view().people()).extracting(Attendee::account).containsExactlyInAnyOrder(accounts);
	}

}
