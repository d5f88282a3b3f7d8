package io.campaignflow.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.organisation.Role;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** People who try: nothing gets past the doors of visits, nothing is left half done. */
@CampaignFlowTest
class VisitHostilityTests {

	@Autowired
	AutowireCapableBeanFactory beans;

	private VisitScene scene;

	private String unit;

	@BeforeEach
	void aUnit() {
		scene = beans.createBean(VisitScene.class);
		unit = scene.unit();
	}

	@Test
	void nobodyBeginsAVisitForAnotherGroup() {
		for (String account : List.of("head." + unit, "supervisor.1502.2", "office.150203")) {
			assertThatExceptionOfType(NotFound.class)
				.isThrownBy(() -> scene.opened(account, scene.cityGroup(), unit, scene.today()));
		}
	}

	@Test
	void aGroupVisitsOnlyWhatItCovers() {
		for (String other : List.of("150204", "1502", "15", "150502")) {
			assertThatExceptionOfType(BusinessRuleViolation.class).as(other)
				.isThrownBy(() -> scene.opened(VisitScene.CITY_LEADER, scene.cityGroup(), other, scene.today()));
		}
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> scene.opened(VisitScene.CITY_LEADER, scene.cityGroup(), "no-such-unit", scene.today()));
	}

	@Test
	void strangersAndPeopleFromTheUnitDoNotGo() {
		VisitOnItsWay visit = scene.opened(unit);
		for (String account : List.of("office.150203", "no.such.person", VisitScene.REGION_MEMBER)) {
			assertThatExceptionOfType(BusinessRuleViolation.class).as(account)
				.isThrownBy(() -> visit.plannedBy(VisitScene.CITY_LEADER, "ROUTINE", scene.today(), account));
		}
		visit.stands(InspectionStatus.PLANNING, "plan-visit");
	}

	/**
	 * A post once held keeps the member's group from the county for good: others need it.
	 */
	@AfterEach
	void theMemberNeverWorkedThere(@Autowired JdbcTemplate jdbc) {
		jdbc.update("delete from position_held where account = ?", VisitScene.CITY_MEMBER);
	}

	@Test
	void aMemberWhoOnceWorkedThereNeitherGoesNorPlansNorSigns() {
		VisitOnItsWay visit = scene.opened(unit).planned().carriedOut();
		String other = scene.unit();
		VisitOnItsWay planned = scene.opened(other);
		scene.appoint(VisitScene.CITY_MEMBER, other, Role.DRAFTER);
		scene.staff()
			.at(other)
			.stream()
			.filter(held -> held.account().equals(VisitScene.CITY_MEMBER))
			.forEach(held -> scene.staff().end(scene.admin(), other, held.id()));
		assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(planned::planned);
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(
				() -> planned.plannedBy(VisitScene.CITY_MEMBER, "ROUTINE", scene.today(), VisitScene.CITY_LEADER));
		planned.plannedBy(VisitScene.CITY_LEADER, "ROUTINE", scene.today(), VisitScene.CITY_LEADER);
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> scene.moves()
			.cancel(scene.actor(VisitScene.CITY_MEMBER), planned.id(), planned.view().version(), "不去了。"));
		visit.signed().isOver(InspectionStatus.CLOSED);
	}

	@Test
	void theUnitMovesNothing() {
		VisitOnItsWay visit = scene.opened(unit).planned();
		long version = visit.view().version();
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> scene.moves().cancel(scene.actor("head." + unit), visit.id(), version, "不方便。"));
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> scene.moves()
			.postpone(scene.actor("head." + unit), visit.id(), version, scene.today().plusDays(9), "不方便。"));
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> scene.inspections()
			.recordFinding(scene.actor("head." + unit), visit.id(), entry(UUID.randomUUID().toString(), "无")));
	}

	@Test
	void whoeverSawAnOlderVisitLearnsOfIt() {
		VisitOnItsWay visit = scene.opened(unit).planned();
		long version = visit.view().version();
		LocalDate later = scene.today().plusDays(9);
		scene.moves().postpone(scene.actor(VisitScene.CITY_LEADER), visit.id(), version, later, "会议冲突。");
		assertThatExceptionOfType(Conflict.class).as("a double click")
			.isThrownBy(() -> scene.moves()
				.postpone(scene.actor(VisitScene.CITY_LEADER), visit.id(), version, later, "会议冲突。"));
		assertThat(visit.view().date()).isEqualTo(later);
	}

	@Test
	void badTextsAndDaysAreRefusedAltogether() {
		VisitOnItsWay visit = scene.opened(unit).planned();
		long version = visit.view().version();
		for (LocalDate day : List.of(scene.today().minusDays(1), scene.today().plusYears(5))) {
			assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(
					() -> scene.moves().postpone(scene.actor(VisitScene.CITY_LEADER), visit.id(), version, day, "改期。"));
		}
		assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(
				() -> scene.moves().cancel(scene.actor(VisitScene.CITY_LEADER), visit.id(), version, "长".repeat(501)));
		assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(
				() -> scene.moves().postpone(scene.actor(VisitScene.CITY_LEADER), visit.id(), version, null, "改期。"));
		assertThat(visit.view().version()).isEqualTo(version);
	}

	@Test
	void findingsAreCheckedAndHostileTextStaysText() {
		VisitOnItsWay visit = scene.opened(unit).planned();
		String id = UUID.randomUUID().toString();
		for (FindingEntry bad : List.of(entry("", "x"), entry("../../etc/passwd", "x"), entry(id, ""),
				entry(id, "长".repeat(2001)), entry(id, "a\u0000b"),
				new FindingEntry(id, 0, "item';drop", "x", Severity.MINOR, null, null),
				new FindingEntry(id, 0, null, "x", null, null, null))) {
			assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(() -> record(visit, bad));
		}
		String script = "<script>alert(1)</script>'; drop table inspection; --";
		assertThat(record(visit, entry(id, script)).text()).isEqualTo(script);
		assertThat(scene.inspections().findings(visit.id())).hasSize(1);
	}

	@Test
	void theSameFindingTwiceIsOneAndAnOlderVersionIsAConflict() {
		VisitOnItsWay visit = scene.opened(unit).planned();
		FindingEntry first = entry(UUID.randomUUID().toString(), "窗口无人");
		FindingView stored = record(visit, first);
		assertThat(record(visit, first)).isEqualTo(stored);
		FindingView changed = record(visit, new FindingEntry(first.id(), 1, null, "窗口两人", Severity.MINOR, null, null));
		assertThat(changed.version()).isEqualTo(2);
		assertThatExceptionOfType(Conflict.class)
			.isThrownBy(() -> record(visit, new FindingEntry(first.id(), 1, null, "另一句", Severity.MINOR, null, null)))
			.satisfies(conflict -> assertThat(conflict.theirs()).isEqualTo(changed));
		VisitOnItsWay other = scene.opened(scene.unit()).planned();
		assertThatExceptionOfType(BusinessRuleViolation.class).as("an id of another visit")
			.isThrownBy(() -> record(other, entry(first.id(), "抢占")));
	}

	@Test
	void onceSentInFindingsDoNotChange() {
		VisitOnItsWay visit = scene.opened(unit).planned();
		FindingView stored = visit.found("窗口无人");
		visit.carriedOut();
		assertThatExceptionOfType(Conflict.class)
			.isThrownBy(() -> record(visit, entry(UUID.randomUUID().toString(), "再加一条")));
		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> scene.inspections()
			.removeFinding(scene.actor(VisitScene.CITY_MEMBER), visit.id(), stored.id(), stored.version()));
	}

	@Test
	void nobodyElseAnswersForTheUnitOrSigns() {
		VisitOnItsWay visit = scene.opened(unit).planned();
		visit.found("窗口无人");
		visit.carriedOut();
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> visit.completedBy(VisitScene.CITY_LEADER, Map.of("overall", "ACCEPT_ALL")));
		visit.answered();
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> visit.completedBy(VisitScene.CITY_MEMBER, VisitOnItsWay.SIGN));
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> visit.completedBy("head." + unit, VisitOnItsWay.SIGN));
		visit.stands(InspectionStatus.SIGNING, "sign-report");
	}

	private FindingView record(VisitOnItsWay visit, FindingEntry entry) {
		return scene.inspections().recordFinding(scene.actor(VisitScene.CITY_MEMBER), visit.id(), entry);
	}

	private static FindingEntry entry(String id, String text) {
		return new FindingEntry(id, 0, null, text, Severity.ORDINARY, null, null);
	}

}
