package io.campaignflow.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.audit.AuditEntry;
import io.campaignflow.audit.AuditTrail;
import io.campaignflow.calendar.Deadlines;
import io.campaignflow.calendar.WorkingTime;
import io.campaignflow.campaign.Extensions;
import io.campaignflow.plan.PlanStatus;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.WorkingCalendar;
import io.campaignflow.web.Light;
import io.campaignflow.workflow.WorkItem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Reminders before the end of a task and escalations after it: when they are due, what
 * they say, and that they leave the task alone.
 */
@CampaignFlowTest
class PlanDeadlinesTests {

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	ManagementService management;

	@Autowired
	WorkingTime time;

	@Autowired
	Deadlines deadlines;

	@Autowired
	WorkingCalendar calendar;

	@Autowired
	AuditTrail audit;

	@Autowired
	Extensions extensions;

	@Autowired
	JdbcTemplate jdbc;

	private ReviewScene scene;

	private PlanOnItsWay plan;

	@BeforeEach
	void aPlan() {
		scene = beans.createBean(ReviewScene.class);
		plan = scene.plan("150203");
	}

	@Test
	void aDraftIsRemindedOfTheMorningBeforeItsWindowClosesAndGoesToTheHead() {
		LocalDate closes = plan.view().dueAt();
		assertThat(dueDates()).containsExactlyInAnyOrderEntriesOf(Map.of("BoundaryEvent_DraftDueSoon",
				time.opensBefore(closes, 1), "BoundaryEvent_DraftOverdue", time.opensAfter(closes, 1)));
		isSaid("BoundaryEvent_DraftDueSoon", "DueSoon", "\"holders\":[\"DRAFTER@150203\"]");
		isSaid("BoundaryEvent_DraftOverdue", "Overdue", "\"escalatedTo\":[\"HEAD@150203\"]");
		plan.broughtIntoReview();
	}

	/** Also where reminder and escalation have gone off already. */
	@Test
	void anExtensionMovesTheDraftWithItsReminderAndEscalation() {
		isSaid("BoundaryEvent_DraftDueSoon", "DueSoon", "\"holders\":[\"DRAFTER@150203\"]");
		LocalDate later = plan.view().dueAt().plusDays(20);
		extensions.grant(scene.actor("office.15"), plan.view().campaignId(), "150203", later, "雪灾");
		assertThat(plan.isBeforeItsDrafter(PlanStatus.DRAFTING).open()).extracting(WorkItem::dueAt)
			.containsExactly(deadlines.endOf(later));
		assertThat(dueDates()).containsExactlyInAnyOrderEntriesOf(Map.of("BoundaryEvent_DraftDueSoon",
				time.opensBefore(later, 1), "BoundaryEvent_DraftOverdue", time.opensAfter(later, 1)));
		isSaid("BoundaryEvent_DraftOverdue", "PlanExtended", "雪灾");
		plan.broughtIntoReview();
	}

	@Test
	void anExtensionLeavesTheTasksOfOthersAlone() {
		plan.written().submitted();
		List<WorkItem> open = plan.open();
		Map<String, Instant> timers = dueDates();
		extensions.grant(scene.actor("office.15"), plan.view().campaignId(), "150203", scene.today().plusDays(70),
				"雪灾");
		assertThat(plan.isBeforeItsHead().open()).isEqualTo(open);
		assertThat(dueDates()).isEqualTo(timers);
		plan.signed();
	}

	@Test
	void aSignatureGoesToTheContactLeader() {
		plan.written().submitted();
		LocalDate last = deadlines.dayInWorkingDays(2);
		assertThat(dueDates()).containsExactlyInAnyOrderEntriesOf(Map.of("BoundaryEvent_SignatureDueSoon",
				time.notPast(time.opensBefore(last, 1)), "BoundaryEvent_SignatureOverdue", time.opensAfter(last, 1)));
		isSaid("BoundaryEvent_SignatureOverdue", "Overdue", "\"escalatedTo\":[\"leader.1502.1\"]");
		plan.signed();
	}

	@Test
	void aReviewIsRemindedOfAndGoesToTheOfficeOfTheStepOrItsLeadingGroup() {
		plan.broughtIntoReview();
		LocalDate last = deadlines.dayInWorkingDays(scene.reviews().state(plan.id()).step().workingDays());
		assertThat(dueDates()).containsExactlyInAnyOrderEntriesOf(Map.of("BoundaryEvent_ReviewDueSoon",
				time.notPast(time.opensBefore(last, 1)), "BoundaryEvent_ReviewOverdue", time.opensAfter(last, 1)));
		List<WorkItem> open = plan.open();
		isSaid("BoundaryEvent_ReviewDueSoon", "DueSoon", "\"kind\":\"review-plan\"");
		isSaid("BoundaryEvent_ReviewOverdue", "Overdue", "\"escalatedTo\":[\"OFFICE@1502\"]");
		assertThat(plan.isBeforeOneOf(0, "supervisor.1502.1").open()).isEqualTo(open);
		plan.approvedBy("supervisor.1502.1");
		isSaid("BoundaryEvent_ReviewOverdue", "Overdue", "\"escalatedTo\":[\"LEADING@1502\"]");
	}

	@Test
	void oneReminderSpeaksForAllOfAStep() {
		scene.provideProvince();
		plan = scene.plan(ReviewScene.CITY).broughtIntoReview().approvedBy("office.89", "office.89");
		plan.approvedBy("a.leading.89", "b.leading.89");
		isSaid("BoundaryEvent_ReviewDueSoon", "DueSoon",
				"\"holders\":[\"c.leading.89\",\"d.leading.89\",\"e.leading.89\"]");
		plan.approvedBy("c.leading.89", "d.leading.89", "e.leading.89").isApproved();
	}

	@Test
	void aStepThatWantsNoReminderGetsNone() {
		plan.broughtIntoReview();
		jdbc.update("""
				update review set steps = replace(replace(steps, '"remindDays":1', '"remindDays":0'),
				  '"escalateDays":1', '"escalateDays":0') where plan_id = ?""", plan.id());
		plan.approvedBy("supervisor.1502.1");
		assertThat(dueDates().values()).allMatch(due -> due.isAfter(Instant.parse("9000-01-01T00:00:00Z")));
	}

	/** Whoever was reminded sees a yellow light, whoever was not a green one. */
	@Test
	void theLightTurnsYellowOnTheDayOfTheReminder() {
		plan.broughtIntoReview();
		jdbc.update("""
				update review set steps = replace(steps, '"remindDays":1', '"remindDays":4')
				where plan_id = ?""", plan.id());
		jdbc.update("update review set steps = regexp_replace(steps, '\"workingDays\":[0-9]+', '\"workingDays\":9') "
				+ "where plan_id = ?", plan.id());
		plan.approvedBy("supervisor.1502.1");
		WorkItem task = plan.open().get(0);
		LocalDate due = day(task.dueAt());
		LocalDate reminded = day(dueDates().get("BoundaryEvent_ReviewDueSoon"));
		assertThat(calendar.workingDaysBetween(reminded, due)).isEqualTo(4);
		assertThat(day(task.soonAt())).isEqualTo(reminded);
		assertThat(Light.of(due, day(task.soonAt()), reminded, calendar).kind()).isEqualTo("soon");
		assertThat(Light.of(due, day(task.soonAt()), reminded.minusDays(1), calendar).kind()).isEqualTo("ok");
		assertThat(plan.approvedBy("office.1502").open().get(0).soonAt()).isBefore(task.dueAt());
	}

	private static LocalDate day(Instant at) {
		return at.atZone(ZoneId.of("Asia/Shanghai")).toLocalDate();
	}

	/** Deadlines leave with their task. */
	@Test
	void whatIsDoneIsNotRemindedOf() {
		plan.broughtIntoReview().approvedBy("supervisor.1502.1", "office.1502", "leader.1502.1", "supervisor.15.2");
		assertThat(plan.isApproved().id()).satisfies(id -> assertThat(jobs(id)).isEmpty());
	}

	private void isSaid(String timer, String event, String detail) {
		jobs(plan.id()).stream()
			.filter(job -> timer.equals(elements().get(job.getJobDefinitionId())))
			.forEach(job -> management.executeJob(job.getId()));
		Optional<AuditEntry> said = audit.of(scene.actor("admin"), "plan", plan.id(), PageQuery.of(0, 100))
			.items()
			.stream()
			.filter(entry -> entry.action().equals(event))
			.findFirst();
		assertThat(said).as(event).hasValueSatisfying(entry -> assertThat(entry.detail()).contains(detail));
	}

	private Map<String, Instant> dueDates() {
		Map<String, String> elements = elements();
		return jobs(plan.id()).stream()
			.collect(Collectors.toMap(job -> elements.get(job.getJobDefinitionId()),
					job -> job.getDuedate().toInstant()));
	}

	private List<Job> jobs(String planId) {
		return scene.processes()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(planId)
			.list()
			.stream()
			.flatMap(instance -> management.createJobQuery().processInstanceId(instance.getId()).list().stream())
			.toList();
	}

	private Map<String, String> elements() {
		return management.createJobDefinitionQuery()
			.processDefinitionKey("plan-approval")
			.list()
			.stream()
			.collect(Collectors.toMap(JobDefinition::getId, JobDefinition::getActivityId));
	}

}
