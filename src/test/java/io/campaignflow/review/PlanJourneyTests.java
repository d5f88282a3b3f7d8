package io.campaignflow.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.campaignflow.BackgroundJobs;
import io.campaignflow.audit.AuditEntry;
import io.campaignflow.audit.AuditTrail;
import io.campaignflow.audit.BrokenEntry;
import io.campaignflow.launch.Launches;
import io.campaignflow.organisation.Level;
import io.campaignflow.plan.Ground;
import io.campaignflow.plan.PlanNotSubmittable;
import io.campaignflow.plan.PlanStatus;
import io.campaignflow.plan.PlanView;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Violation;
import io.campaignflow.text.Revision;
import io.campaignflow.workflow.WorkItem;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Kundulun's plan from the launch of the campaign to its publication, returned once on
 * the way; each database runs the same story.
 */
abstract class PlanJourneyTests {

	private static final String DRAFTER = "drafter.150203";

	private static final String BELOW = "drafter.150203100";

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	Launches launches;

	@Autowired
	ManagementService management;

	@Autowired
	HistoryService history;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	AuditTrail audit;

	private ReviewScene scene;

	private PlanOnItsWay plan;

	@BeforeEach
	void setScene() {
		scene = beans.createBean(ReviewScene.class);
	}

	@Test
	void fromLaunchToPublication() {
		plan = launched("150203");
		plan.isBeforeItsDrafter(PlanStatus.DRAFTING);
		anEmptyPlanIsNotSubmittable();
		plan.written().submitted().isBeforeItsHead();
		plan.signed().isBeforeOneOf(0, "supervisor.1502.1", "member.1502.1");
		plan.approvedBy("supervisor.1502.1").isBeforeOneOf(1, "office.1502");
		returnedWithTwoGroundsAndThreeComments();
		unansweredRemarksBlockSubmission();
		plan.written().submitted().isBeforeItsHead();
		plan.signed().isBeforeOneOf(1, "office.1502");
		plan.approvedBy("office.1502").isBeforeOneOf(2, "leader.1502.1");
		plan.approvedBy("leader.1502.1").isBeforeOneOf(3, "supervisor.15.2", "member.15.2");
		isHiddenFromUnitsBelow();
		plan.approvedBy("supervisor.15.2").isApproved();
		isNumberedAndFrozen();
		isVisibleToUnitsBelow();
		itsOpinionsAreKept();
		theEngineWentItsWay();
		everyMoveIsInTheAuditRecord();
	}

	private PlanOnItsWay launched(String unit) {
		Actor office = scene.actor("office.15");
		String campaign = scene.campaign("15", "review-route", Level.PREFECTURE, Level.COUNTY);
		launches.propose(office, campaign);
		WorkItem confirmation = scene.tasks().openOf(campaign).get(0);
		scene.tasks()
			.complete(office, confirmation.id(),
					Map.of("decision", "LAUNCH", "levels", List.of(Level.PREFECTURE.name(), Level.COUNTY.name())));
		BackgroundJobs.launch(management);
		assertThat(launches.progress(office, campaign).done()).isTrue();
		return scene.planOf(campaign, unit);
	}

	private void anEmptyPlanIsNotSubmittable() {
		PlanNotSubmittable refusal = catchThrowableOfType(PlanNotSubmittable.class, plan::submitted);
		assertThat(refusal.violations()).extracting(Violation::code)
			.contains("plan-empty", "requirement-not-covered")
			.doesNotContain("remark-unanswered");
		assertThat(refusal.violations()).isEqualTo(scene.plans().blockers(plan.id()));
		plan.isBeforeItsDrafter(PlanStatus.DRAFTING);
	}

	private void returnedWithTwoGroundsAndThreeComments() {
		List<Map<String, String>> comments = List.of(
				Map.of("section", "goals", "quote", "受益320户", "text", "受益户数与台账不符。"),
				Map.of("section", "tasks", "text", "请写明由谁销号。"), Map.of("section", "measures", "text", "完成时限过晚。"));
		plan.completedBy("office.1502",
				Map.of("decision", "RETURN", "grounds", List.of("INTENT_NOT_REFLECTED", "NOT_OPERABLE"), "summary",
						"请修改后再报。", "comments", comments, "returnTo", "DRAFTER", "resubmit", "STRAIGHT_BACK"));
		plan.isBeforeItsDrafter(PlanStatus.RETURNED);
		assertThat(plan.view().round()).isEqualTo(2);
	}

	private void unansweredRemarksBlockSubmission() {
		plan.written(DRAFTER, false);
		PlanNotSubmittable refusal = catchThrowableOfType(PlanNotSubmittable.class, plan::submitted);
		assertThat(refusal.violations()).hasSize(3)
			.extracting(Violation::code, violation -> violation.args().get(0))
			.containsOnly(tuple("remark-unanswered", "盟市活动办公室"));
		plan.isBeforeItsDrafter(PlanStatus.RETURNED);
	}

	private void isHiddenFromUnitsBelow() {
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> scene.plans().visible(scene.actor(BELOW), plan.id()));
	}

	private void isVisibleToUnitsBelow() {
		assertThat(scene.plans().visible(scene.actor(BELOW), plan.id()).number()).isEqualTo(plan.view().number());
	}

	private void isNumberedAndFrozen() {
		PlanView approved = plan.view();
		assertThat(approved.number()).matches("昆都仑活〔" + scene.today().getYear() + "〕\\d+号");
		assertThat(approved.approvedAt()).isNotNull();
		List<Revision> revisions = scene.plans().revisions(scene.actor(DRAFTER), plan.id());
		assertThat(revisions).extracting(Revision::n, Revision::round).containsExactly(tuple(1, 1), tuple(2, 2));
		assertThat(scene.plans().mayWrite(scene.actor(DRAFTER), plan.id())).isFalse();
		assertThatExceptionOfType(Conflict.class).isThrownBy(plan::written);
	}

	private void itsOpinionsAreKept() {
		ReviewView review = plan.review();
		assertThat(review.steps()).extracting(ReviewView.StepView::state).containsOnly(ReviewView.StepState.PASSED);
		assertThat(review.opinions()).extracting(ReviewView.OpinionView::account, ReviewView.OpinionView::decision)
			.containsExactly(opinion("supervisor.15.2", Decision.APPROVE), opinion("leader.1502.1", Decision.APPROVE),
					opinion("office.1502", Decision.APPROVE), opinion("office.1502", Decision.RETURN),
					opinion("supervisor.1502.1", Decision.APPROVE));
		ReviewView.OpinionView returned = review.opinions().get(3);
		assertThat(returned.grounds()).containsExactly(Ground.INTENT_NOT_REFLECTED, Ground.NOT_OPERABLE);
		assertThat(returned.comments()).hasSize(3).extracting(ReviewView.CommentView::answer).containsOnly("已按意见修改。");
	}

	private static Tuple opinion(String account, Decision decision) {
		return tuple(account, decision);
	}

	private void theEngineWentItsWay() {
		assertThat(
				history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(plan.id()).finished().count())
			.isEqualTo(1);
		List<String> tasks = jdbc.queryForList("""
				select element from work_item where business_key = ? and completed_at is not null""", String.class,
				plan.id());
		assertThat(Collections.frequency(tasks, "UserTask_DraftPlan")).isEqualTo(2);
		assertThat(Collections.frequency(tasks, "UserTask_SignOffPlan")).isEqualTo(2);
		assertThat(Collections.frequency(tasks, "UserTask_ReviewPlan")).isEqualTo(5);
	}

	private void everyMoveIsInTheAuditRecord() {
		List<AuditEntry> entries = audit.of(scene.actor("admin"), "plan", plan.id(), PageQuery.of(0, 100)).items();
		assertThat(entries).filteredOn(entry -> !entry.action().equals("DraftSaved"))
			.extracting(AuditEntry::action)
			.containsExactly("PlanApproved", "OpinionGiven", "StepBegun", "OpinionGiven", "StepBegun", "OpinionGiven",
					"StepBegun", "PlanSignedOff", "PlanSubmitted", "PlanReturned", "OpinionGiven", "StepBegun",
					"OpinionGiven", "StepBegun", "PlanSignedOff", "PlanSubmitted", "PlanOpened");
		assertThat(audit.verify(scene.actor("admin")).broken()).extracting(BrokenEntry::subjectId)
			.doesNotContain(plan.id());
	}

}
