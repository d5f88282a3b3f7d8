package io.campaignflow.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.campaignflow.inspection.events.InspectionEvent.FindingConfirmed;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.workflow.Handing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Every way a visit can go. */
@RecordApplicationEvents
abstract class InspectionWaysTests {

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	ApplicationEvents events;

	@Autowired
	Handing handing;

	private VisitScene scene;

	private String unit;

	private LocalDate today;

	@BeforeEach
	void aUnit() {
		scene = beans.createBean(VisitScene.class);
		unit = scene.unit();
		today = scene.today();
	}

	@Test
	void fromThePlanToConfirmedFindings() {
		VisitOnItsWay visit = scene.opened(unit).stands(InspectionStatus.PLANNING, "plan-visit");
		visit.waitsFor("GROUP@" + scene.cityGroup());
		visit.planned().stands(InspectionStatus.SCHEDULED, "carry-out-visit");
		visit.waitsFor(VisitScene.CITY_LEADER, VisitScene.CITY_MEMBER);
		visit.found("窗口午间无人值守");
		visit.found("证明清单未公示");
		visit.carriedOut().stands(InspectionStatus.RESPONDING, "respond-findings");
		visit.waitsFor("HEAD@" + unit, "OFFICE@" + unit);
		visit.answered().stands(InspectionStatus.SIGNING, "sign-report").waitsFor(VisitScene.CITY_LEADER);
		visit.signed().isOver(InspectionStatus.CLOSED);
		assertThat(confirmed(visit)).extracting(FindingConfirmed::text).containsExactly("窗口午间无人值守", "证明清单未公示");
		assertThat(confirmed(visit)).allSatisfy(finding -> {
			assertThat(finding.unitCode()).isEqualTo(unit);
			assertThat(finding.groupId()).isEqualTo(scene.cityGroup());
			assertThat(finding.raisedBy()).isEqualTo(VisitScene.CITY_MEMBER);
			assertThat(finding.severity()).isEqualTo("ORDINARY");
			assertThat(finding.place()).isEqualTo("办事大厅");
		});
	}

	@Test
	void whereNothingWasFoundTheUnitHasNothingToAnswer() {
		VisitOnItsWay visit = scene.opened(unit).planned().carriedOut();
		visit.stands(InspectionStatus.SIGNING, "sign-report").signed().isOver(InspectionStatus.CLOSED);
		assertThat(confirmed(visit)).isEmpty();
	}

	@Test
	void anExplanationThatConvincesWithdrawsTheFinding() {
		VisitOnItsWay visit = scene.opened(unit).planned();
		visit.found("台账缺页");
		visit.found("大厅无指引");
		visit.carriedOut()
			.completedBy("head." + unit, Map.of("overall", "ACCEPT_ALL", "answers",
					List.of(Map.of("number", 1, "response", "EXPLAIN", "explanation", "送审计局复核，已附回执。"))));
		visit.completedBy(VisitScene.CITY_LEADER, Map.of("decision", "SIGN", "withdrawn", List.of("1")));
		visit.isOver(InspectionStatus.CLOSED);
		assertThat(confirmed(visit)).extracting(FindingConfirmed::text).containsExactly("大厅无指引");
	}

	@Test
	void onlyAnExplainedFindingCanBeWithdrawn() {
		VisitOnItsWay visit = scene.opened(unit).planned();
		visit.found("台账缺页");
		visit.carriedOut().answered();
		assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(
				() -> visit.completedBy(VisitScene.CITY_LEADER, Map.of("decision", "SIGN", "withdrawn", List.of("1"))));
		visit.stands(InspectionStatus.SIGNING, "sign-report");
	}

	@Test
	void oneByOneEveryFindingNeedsAnAnswer() {
		VisitOnItsWay visit = scene.opened(unit).planned();
		visit.found("台账缺页");
		visit.found("大厅无指引");
		visit.carriedOut();
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> visit.completedBy("head." + unit,
					Map.of("overall", "ONE_BY_ONE", "answers", List.of(Map.of("number", 1, "response", "ACCEPT")))))
			.satisfies(refused -> assertThat(refused.violations()).singleElement()
				.satisfies(broken -> assertThat(broken.code()).isEqualTo("finding-unanswered")));
		visit.stands(InspectionStatus.RESPONDING, "respond-findings");
		assertThat(scene.inspections().findings(visit.id())).allMatch(finding -> finding.response() == null);
	}

	@Test
	void theLeaderGivesTheReportBackAndOnlyNewFindingsAreAnsweredAgain() {
		VisitOnItsWay visit = scene.opened(unit).planned();
		visit.found("台账缺页");
		visit.carriedOut().answered();
		visit.completedBy(VisitScene.CITY_LEADER, Map.of("decision", "GIVE_BACK", "reason", "补充照片。"));
		visit.stands(InspectionStatus.SCHEDULED, "carry-out-visit");
		visit.carriedOut().stands(InspectionStatus.SIGNING, "sign-report");
		visit.completedBy(VisitScene.CITY_LEADER, Map.of("decision", "GIVE_BACK", "reason", "还有一处。"));
		visit.found("公示栏过期");
		visit.carriedOut().stands(InspectionStatus.RESPONDING, "respond-findings");
		visit.answered().signed();
		assertThat(confirmed(visit)).hasSize(2);
	}

	@Test
	void givingBackNeedsAReason() {
		VisitOnItsWay visit = scene.opened(unit).planned().carriedOut();
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> visit.completedBy(VisitScene.CITY_LEADER, Map.of("decision", "GIVE_BACK")));
		visit.stands(InspectionStatus.SIGNING, "sign-report");
	}

	@Test
	void overTheBudgetTheHighestOfficeDecidesAndAllows() {
		fill(3);
		VisitOnItsWay visit = scene.openedByRegion(unit, day(3))
			.plannedBy(VisitScene.REGION_LEADER, "ROUTINE", day(3), VisitScene.REGION_MEMBER);
		visit.stands(InspectionStatus.DECIDING, "decide-filing").waitsFor("OFFICE@15");
		visit.completedBy("office.15", Map.of("decision", "ALLOW", "reason", "上级交办。"));
		visit.stands(InspectionStatus.SCHEDULED, "carry-out-visit");
		assertThat(visit.view().counted()).isEqualTo(4);
	}

	@Test
	void asSecondGroupInOneWeekAVisitIsDropped() {
		scene.opened(unit).planned();
		VisitOnItsWay second = secondInTheWeek();
		second.completedBy("office.15", Map.of("decision", "DROP", "reason", "本周已有检查。"))
			.isOver(InspectionStatus.DROPPED);
		assertThat(second.view().endReason()).isEqualTo("本周已有检查。");
	}

	@Test
	void asSecondGroupInOneWeekAVisitIsMergedAndItsPeopleGoAlong() {
		VisitOnItsWay first = scene.opened(unit).planned();
		VisitOnItsWay second = secondInTheWeek();
		second.completedBy("office.15", Map.of("decision", "MERGE", "into", first.id(), "reason", "一次进点，两组同行。"));
		second.isOver(InspectionStatus.MERGED);
		first.waitsFor(VisitScene.CITY_LEADER, VisitScene.CITY_MEMBER, VisitScene.REGION_MEMBER);
		assertThat(scene.seenBy(VisitScene.REGION_LEADER, unit)).as("the joined group sees both").isEqualTo(2);
		assertThat(scene.ofGroup(VisitScene.REGION_LEADER, scene.regionGroup(), unit)).as("and finds both under itself")
			.containsExactlyInAnyOrder(first.id(), second.id());
		assertThat(scene.ofGroup(VisitScene.REGION_LEADER, scene.cityGroup(), unit)).containsExactly(first.id());
		first.completedBy(VisitScene.REGION_MEMBER, Map.of("met", "镇长"))
			.stands(InspectionStatus.SIGNING, "sign-report")
			.waitsFor(VisitScene.CITY_LEADER);
	}

	@Test
	void mergingNeedsTheOtherVisit() {
		scene.opened(unit).planned();
		VisitOnItsWay second = secondInTheWeek();
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> second.completedBy("office.15", Map.of("decision", "MERGE", "reason", "并入。")));
		second.stands(InspectionStatus.DECIDING, "decide-filing");
	}

	@Test
	void aPostponedVisitIsFiledAgain() {
		VisitOnItsWay visit = scene.opened(unit).planned();
		VisitOnItsWay later = scene.openedByRegion(unit, day(14))
			.plannedBy(VisitScene.REGION_LEADER, "ROUTINE", day(14), VisitScene.REGION_MEMBER);
		later.stands(InspectionStatus.SCHEDULED, "carry-out-visit");
		scene.moves()
			.postpone(scene.actor(VisitScene.CITY_MEMBER), visit.id(), visit.view().version(), day(14), "会议冲突。");
		visit.stands(InspectionStatus.DECIDING, "decide-filing");
		visit.completedBy("office.15", Map.of("decision", "ALLOW", "reason", "可以。"))
			.stands(InspectionStatus.SCHEDULED, "carry-out-visit");
		assertThat(visit.view().date()).isEqualTo(day(14));
	}

	@Test
	void aCancelledVisitEndsWhereverItStandsBeforeItTakesPlace() {
		VisitOnItsWay planning = scene.opened(unit);
		cancel(planning);
		planning.isOver(InspectionStatus.CANCELLED);
		VisitOnItsWay scheduled = scene.opened(unit).planned();
		VisitOnItsWay deciding = secondInTheWeek();
		scene.moves().cancel(scene.actor(VisitScene.REGION_MEMBER), deciding.id(), deciding.view().version(), "不去了。");
		deciding.isOver(InspectionStatus.CANCELLED);
		cancel(scheduled);
		scheduled.isOver(InspectionStatus.CANCELLED);
	}

	@Test
	void whatHasTakenPlaceIsNeitherMovedNorCancelled() {
		VisitOnItsWay visit = scene.opened(unit).planned().carriedOut();
		long version = visit.view().version();
		assertThatExceptionOfType(Conflict.class)
			.isThrownBy(() -> scene.moves().cancel(scene.actor(VisitScene.CITY_LEADER), visit.id(), version, "不去了。"));
		assertThatExceptionOfType(Conflict.class).isThrownBy(
				() -> scene.moves().postpone(scene.actor(VisitScene.CITY_LEADER), visit.id(), version, day(5), "改期。"));
	}

	@Test
	void otherPeopleGetTheTask() {
		VisitOnItsWay visit = scene.opened(unit).planned();
		scene.moves()
			.changePeople(scene.actor(VisitScene.CITY_LEADER), visit.id(), visit.view().version(),
					List.of(VisitScene.CITY_LEADER));
		visit.stands(InspectionStatus.SCHEDULED, "carry-out-visit").waitsFor(VisitScene.CITY_LEADER);
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> visit.found("窗口无人"));
	}

	@Test
	void whoIsGivenTheTaskGoesInstead() {
		VisitOnItsWay visit = scene.opened(unit)
			.plannedBy(VisitScene.CITY_LEADER, "ROUTINE", today, VisitScene.CITY_MEMBER);
		String task = visit.open().get(0).id();
		scene.tasks().claim(scene.actor(VisitScene.CITY_MEMBER), task);
		handing.transfer(scene.actor(VisitScene.CITY_MEMBER), task, VisitScene.CITY_LEADER, "我当天出差。");
		assertThat(visit.view().people()).extracting(Attendee::account).containsExactly(VisitScene.CITY_LEADER);
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> visit.found("窗口无人"));
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(visit::carriedOut);
		visit.completedBy(VisitScene.CITY_LEADER, Map.of("met", "镇长", "summary", "总体良好"))
			.stands(InspectionStatus.SIGNING, "sign-report");
	}

	@Test
	void aVisitIsNotCompletedBeforeItsDay() {
		VisitOnItsWay visit = scene.opened(VisitScene.CITY_LEADER, scene.cityGroup(), unit, day(2))
			.plannedAs("ROUTINE", day(2));
		assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(visit::carriedOut);
		visit.stands(InspectionStatus.SCHEDULED, "carry-out-visit");
	}

	private VisitOnItsWay secondInTheWeek() {
		return scene.openedByRegion(unit, today)
			.plannedBy(VisitScene.REGION_LEADER, "ROUTINE", today, VisitScene.REGION_MEMBER)
			.stands(InspectionStatus.DECIDING, "decide-filing")
			.waitsFor("OFFICE@15");
	}

	/** So many visits of the city's group on one day. */
	private void fill(int visits) {
		for (int i = 0; i < visits; i++) {
			scene.opened(VisitScene.CITY_LEADER, scene.cityGroup(), unit, day(3)).plannedAs("ROUTINE", day(3));
		}
	}

	private void cancel(VisitOnItsWay visit) {
		scene.moves().cancel(scene.actor(VisitScene.CITY_LEADER), visit.id(), visit.view().version(), "不去了。");
	}

	private LocalDate day(int days) {
		return today.plusDays(days);
	}

	private List<FindingConfirmed> confirmed(VisitOnItsWay visit) {
		return events.stream(FindingConfirmed.class).filter(event -> event.inspectionId().equals(visit.id())).toList();
	}

}
