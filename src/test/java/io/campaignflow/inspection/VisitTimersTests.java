package io.campaignflow.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.audit.AuditEntry;
import io.campaignflow.audit.AuditTrail;
import io.campaignflow.calendar.Deadlines;
import io.campaignflow.calendar.WorkingTime;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.workflow.WorkItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Every task of a visit is reminded of and taken further up, and stays where it is. */
abstract class VisitTimersTests {

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	Deadlines deadlines;

	@Autowired
	WorkingTime time;

	@Autowired
	ManagementService management;

	@Autowired
	RuntimeService processes;

	@Autowired
	AuditTrail audit;

	private VisitScene scene;

	private String unit;

	@BeforeEach
	void aUnit() {
		scene = beans.createBean(VisitScene.class);
		unit = scene.unit();
	}

	@Test
	void fromThePlanToTheDayOfTheVisit() {
		LocalDate day = deadlines.dayInWorkingDays(8);
		VisitOnItsWay visit = scene.opened(VisitScene.CITY_LEADER, scene.cityGroup(), unit, day);
		isWatched(visit, "PlanVisit", deadlines.dayInWorkingDays(3), "GROUP@" + scene.cityGroup(), "OFFICE@1502");
		visit.plannedAs("ROUTINE", day);
		isWatched(visit, "CarryOut", day, VisitScene.CITY_MEMBER, "OFFICE@1502");
	}

	@Test
	void fromItsFindingsToTheSignature() {
		VisitOnItsWay visit = scene.opened(unit).planned();
		assertThat(visit.open()).extracting(WorkItem::dueAt)
			.as("its day, be it a Sunday")
			.containsOnly(deadlines.endOf(scene.today()));
		visit.found("窗口午间无人值守");
		visit.carriedOut();
		isWatched(visit, "RespondFindings", deadlines.dayInWorkingDays(5), "HEAD@" + unit, "LEADING@" + unit);
		visit.answered();
		isWatched(visit, "SignReport", deadlines.dayInWorkingDays(3), VisitScene.CITY_LEADER, "OFFICE@1502");
		assertThat(timers(visit.signed())).as("they leave with their tasks").isEmpty();
	}

	@Test
	void theDecisionOfAnOfficeGoesToItsLeadingGroup() {
		scene.opened(unit).planned();
		VisitOnItsWay second = scene.openedByRegion(unit, scene.today())
			.plannedBy(VisitScene.REGION_LEADER, "ROUTINE", scene.today(), VisitScene.REGION_MEMBER)
			.stands(InspectionStatus.DECIDING, "decide-filing");
		isWatched(second, "DecideFiling", deadlines.dayInWorkingDays(2), "OFFICE@15", "LEADING@15");
	}

	private void isWatched(VisitOnItsWay visit, String element, LocalDate last, String holder, String above) {
		List<WorkItem> open = visit.open();
		assertThat(open).extracting(WorkItem::dueAt).containsOnly(deadlines.endOf(last));
		String soon = "BoundaryEvent_" + element + "DueSoon";
		String late = "BoundaryEvent_" + element + "Overdue";
		assertThat(due(visit, soon)).isEqualTo(time.notPast(time.opensBefore(last, 1)));
		assertThat(due(visit, late)).isEqualTo(time.opensAfter(last, 1));
		runsOut(visit, soon);
		isSaid(visit, "VisitDueSoon", open.get(0).kind(), "\"" + holder + "\"");
		runsOut(visit, late);
		isSaid(visit, "VisitOverdue", open.get(0).kind(), "\"" + above + "\"");
		assertThat(visit.open()).isEqualTo(open);
	}

	private void isSaid(VisitOnItsWay visit, String event, String... parts) {
		AuditEntry said = audit.of(scene.admin(), "inspection", visit.id(), PageQuery.of(0, 100))
			.items()
			.stream()
			.filter(entry -> entry.action().equals(event) && entry.detail().contains("\"" + parts[0] + "\""))
			.findFirst()
			.orElseThrow();
		assertThat(said.detail()).contains(parts);
	}

	private void runsOut(VisitOnItsWay visit, String element) {
		management.executeJob(timers(visit).get(element).getId());
	}

	private Instant due(VisitOnItsWay visit, String element) {
		return timers(visit).get(element).getDuedate().toInstant();
	}

	private Map<String, Job> timers(VisitOnItsWay visit) {
		Map<String, String> elements = management.createJobDefinitionQuery()
			.processDefinitionKey("inspection")
			.list()
			.stream()
			.collect(Collectors.toMap(JobDefinition::getId, JobDefinition::getActivityId));
		return processes.createProcessInstanceQuery()
			.processInstanceBusinessKey(visit.id())
			.list()
			.stream()
			.flatMap(process -> management.createJobQuery().processInstanceId(process.getId()).list().stream())
			.collect(Collectors.toMap(job -> elements.get(job.getJobDefinitionId()), job -> job));
	}

}
