package io.campaignflow.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.campaignflow.audit.AuditTrail;
import io.campaignflow.audit.BrokenEntry;
import io.campaignflow.campaign.CampaignForm;
import io.campaignflow.campaign.Requirement;
import io.campaignflow.campaign.RequirementKind;
import io.campaignflow.campaign.StartWindow;
import io.campaignflow.campaign.TemplateSection;
import io.campaignflow.inspection.FindingEntry;
import io.campaignflow.inspection.InspectionKind;
import io.campaignflow.inspection.Inspections;
import io.campaignflow.inspection.VisitMoves;
import io.campaignflow.inspection.VisitOrder;
import io.campaignflow.inspection.VisitPlanning;
import io.campaignflow.organisation.GroupDuty;
import io.campaignflow.organisation.GroupRoster;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.Role;
import io.campaignflow.organisation.Staff;
import io.campaignflow.organisation.UnitImport;
import io.campaignflow.plan.Draft;
import io.campaignflow.plan.DraftChange;
import io.campaignflow.plan.PlanQuery;
import io.campaignflow.plan.PlanStatus;
import io.campaignflow.plan.Plans;
import io.campaignflow.plan.UnitPlans;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Refusal;
import io.campaignflow.supervision.CompositionOrder;
import io.campaignflow.supervision.FormOrder;
import io.campaignflow.supervision.GroupForming;
import io.campaignflow.supervision.GroupKind;
import io.campaignflow.supervision.SupervisionGroups;
import io.campaignflow.text.PlanContent;
import io.campaignflow.text.PlanContent.Measure;
import io.campaignflow.text.PlanContent.Section;
import io.campaignflow.workflow.WorkItem;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/**
 * A county from its plan to the cancelled number of what was found there: the plan is
 * approved, a group dispatched, it inspects, what it finds is put right — with more time,
 * refused once, accepted, closed, not to the satisfaction of whoever found it, and closed
 * again. Each database runs the same story in a province of its own.
 */
abstract class SupervisionJourneyTests {

	private static final String PROVINCE = "86";

	private static final String CITY = "8601";

	private static final String COUNTY = "860101";

	private static final String UNITS = """
			code,name,parent_code,level,domain
			86,联调自治区,,REGION,
			8601,联调市,86,PREFECTURE,
			860101,联调县,8601,COUNTY,
			""";

	private static final String LEADER = "leader.of.group.8601";

	private static final String MEMBER = "member.of.group.8601";

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	UnitImport imports;

	@Autowired
	Staff staff;

	@Autowired
	People people;

	@Autowired
	OrgUnits units;

	@Autowired
	Plans plans;

	@Autowired
	UnitPlans unitPlans;

	@Autowired
	GroupForming forming;

	@Autowired
	SupervisionGroups groups;

	@Autowired
	GroupRoster roster;

	@Autowired
	VisitPlanning visits;

	@Autowired
	VisitMoves moves;

	@Autowired
	Inspections inspections;

	@Autowired
	ManagementService jobs;

	@Autowired
	AuditTrail audit;

	private LedgerScene scene;

	@BeforeEach
	void aProvince() {
		scene = beans.createBean(LedgerScene.class);
		imports.run(scene.actor("admin"), new ByteArrayInputStream(UNITS.getBytes(StandardCharsets.UTF_8)));
		for (String unit : List.of(PROVINCE, CITY, COUNTY)) {
			appoint("drafter." + unit, unit, Role.DRAFTER);
			appoint("head." + unit, unit, Role.HEAD);
			appoint("office." + unit, unit, Role.OFFICE);
			appoint("leading." + unit, unit, Role.LEADING);
		}
		List.of(LEADER, MEMBER).forEach(account -> staff.create(scene.actor("admin"), account, account, null));
	}

	private void appoint(String account, String unit, Role role) {
		staff.create(scene.actor("admin"), account, account, null);
		staff.assign(scene.actor("admin"), unit, account, role);
	}

	@Test
	void fromTheApprovedPlanToTheNumberCancelledTwice() {
		String campaign = campaign();
		approvedPlan(campaign);
		String group = dispatchedGroup();
		ItemOnItsWay item = findingOf(inspection(campaign, group));
		isOnTheCitysLedger(item, group);
		isPutRightWithMoreTime(item);
		isRefusedAndThenAccepted(item);
		isClosedButNotToSatisfaction(item);
		isClosedAgain(item);
		theRecordIsWhole(item);
		theGroupGoesOnlyOnceNothingWaitsForIt(item, group);
	}

	private String campaign() {
		LocalDate today = scene.today();
		return scene.campaigns()
			.create(scene.actor("office." + PROVINCE),
					new CampaignForm("联调活动", "第二批", PROVINCE,
							List.of(new StartWindow(Level.COUNTY, today.minusDays(5), today.plusDays(30))),
							List.of(new Requirement("R1", RequirementKind.MANDATORY, "办实事", "为群众办实事", Set.of())),
							List.of(new TemplateSection("goals", "目标", "写明目标", List.of("R1"))), "review-route", false,
							false, 0, 5000));
	}

	private void approvedPlan(String campaign) {
		unitPlans.open(Actor.SYSTEM, campaign, List.of(units.get(COUNTY)));
		String plan = plans
			.list(scene.actor("admin"), new PlanQuery(campaign, COUNTY, false, null, null), PageQuery.of(0, 1))
			.items()
			.get(0)
			.id();
		Actor drafter = scene.actor("drafter." + COUNTY);
		Draft draft = plans.draft(drafter, plan);
		Measure wells = new Measure("修缮12口机井", "RURAL", "水务局", "李工", scene.today().plusDays(20), "12口井全部出水", "R1");
		plans.save(drafter, plan,
				new DraftChange(draft.version(), new PlanContent("联调县实施方案",
						List.of(new Section("goals", "目标", "全年修好12口机井，受益320户。", List.of("R1"))), List.of(wells)),
						List.of()));
		turn(plan, Map.of("confirmed", true));
		turn(plan, Map.of("decision", "SIGN"));
		while (plans.get(plan).status() == PlanStatus.IN_REVIEW) {
			turn(plan, Map.of("decision", "APPROVE"));
		}
		assertThat(plans.get(plan).status()).isEqualTo(PlanStatus.APPROVED);
	}

	private String dispatchedGroup() {
		String group = forming.form(scene.actor("office." + CITY), new FormOrder(CITY, GroupKind.MAIN, null, null));
		forming.compose(scene.actor("office." + CITY), group,
				new CompositionOrder(groups.get(group).version(), groups.get(group).name(),
						List.of(new CompositionOrder.Choice(LEADER, GroupDuty.LEADER),
								new CompositionOrder.Choice(MEMBER, GroupDuty.MEMBER)),
						List.of(COUNTY), "工作需要"));
		turn(group, Map.of("decision", "SUBMIT"));
		jobs.createJobQuery()
			.messages()
			.processDefinitionKey("group-dispatch")
			.active()
			.list()
			.forEach(job -> jobs.executeJob(job.getId()));
		turn(group, Map.of("decision", "CONFIRM"));
		turn(group, Map.of("decision", "APPROVE"));
		Map<String, Object> signed = Map.of("decision", "SIGN", "workRules", true, "discipline", true);
		turn(group, signed);
		turn(group, signed);
		assertThat(roster.covering(COUNTY, CITY)).get().extracting("id").isEqualTo(group);
		return group;
	}

	private String inspection(String campaign, String group) {
		String visit = visits.open(scene.actor(LEADER),
				new VisitOrder(group, COUNTY, campaign, InspectionKind.ROUTINE, scene.today(), null));
		does(LEADER, visit, Map.of("kind", "ROUTINE", "date", scene.today().toString(), "people",
				List.of(LEADER, MEMBER), "purpose", "查看便民服务"));
		inspections.recordFinding(scene.actor(MEMBER), visit, new FindingEntry(UUID.randomUUID().toString(), 0, null,
				"便民服务中心午间无人值守。", io.campaignflow.inspection.Severity.ORDINARY, "办事大厅", null));
		does(MEMBER, visit, Map.of("met", "县长", "summary", "总体良好"));
		does("head." + COUNTY, visit, Map.of("overall", "ACCEPT_ALL"));
		does(LEADER, visit, Map.of("decision", "SIGN"));
		return visit;
	}

	private ItemOnItsWay findingOf(String visit) {
		String finding = inspections.findings(visit).get(0).id();
		String id = scene.jdbc()
			.queryForObject("select id from rectification_item where source = 'FINDING' and source_ref = ?",
					String.class, finding);
		return new ItemOnItsWay(scene, id).stands(ItemStatus.REGISTERED, "assign-item");
	}

	private void isOnTheCitysLedger(ItemOnItsWay item, String group) {
		ItemView view = item.view();
		assertThat(view.number()).isEqualTo(new ItemNumber(scene.today().getYear(), 1).toString());
		assertThat(view.officeUnit()).isEqualTo(CITY);
		assertThat(view.groupId()).isEqualTo(group);
		assertThat(view.severity()).isEqualTo(Severity.MEDIUM);
		assertThat(scene.items().raisers(item.id())).extracting(Raiser::account).containsExactly(MEMBER);
	}

	private void isPutRightWithMoreTime(ItemOnItsWay item) {
		LocalDate deadline = scene.today().plusDays(15);
		assigned(item, deadline);
		item.does("drafter." + COUNTY, "implement-item", Map.of("decision", "REPORT", "text", "已排出午间值班表。"));
		scene.extensions()
			.ask(scene.actor("drafter." + COUNTY), item.id(),
					new ItemExtensions.Wish(item.view().version(), deadline.plusDays(10), "窗口改造推迟。"));
		item.does("office." + CITY, "decide-extension", Map.of("decision", "GRANT"));
		assertThat(item.view().deadline()).isEqualTo(deadline.plusDays(10));
		appliedFor(item);
	}

	private void isRefusedAndThenAccepted(ItemOnItsWay item) {
		WorkItem verification = item.task("verify-item");
		assertThat(verification.candidates()).containsExactly("GROUP@" + item.view().groupId());
		assertThatThrownBy(() -> item.does("head." + COUNTY, "verify-item", Map.of("decision", "ACCEPT")))
			.isInstanceOf(Refusal.class);
		item.does(LEADER, "verify-item", Map.of("decision", "NOT_YET", "text", "周五午间仍无人。"))
			.stands(ItemStatus.IMPLEMENTING, "implement-item");
		appliedFor(item);
		item.does(LEADER, "verify-item", Map.of("decision", "ACCEPT", "text", "连续三日查看，均有人值守。"));
	}

	private void isClosedButNotToSatisfaction(ItemOnItsWay item) {
		item.does("office." + CITY, "close-item", Map.of("decision", "CLOSE")).stands(ItemStatus.CLOSED, "rate-item");
		assertThatThrownBy(() -> scene.tasks().claim(scene.actor(LEADER), item.task("rate-item").id()))
			.isInstanceOf(Refusal.class);
		item.does(MEMBER, "rate-item", Map.of("face", "RED", "remark", "周末又无人值守。"))
			.stands(ItemStatus.REOPENED, "assign-item");
	}

	private void isClosedAgain(ItemOnItsWay item) {
		assigned(item, scene.today().plusDays(10));
		appliedFor(item);
		item.does(LEADER, "verify-item", Map.of("decision", "ACCEPT"));
		item.does("office." + CITY, "close-item", Map.of("decision", "CLOSE"));
		item.does(MEMBER, "rate-item", Map.of("face", "GREEN"));
		assertThat(item.view().status()).isEqualTo(ItemStatus.CLOSED);
		assertThat(item.view().satisfaction()).isEqualTo(Face.GREEN);
		assertThat(item.view().round()).isEqualTo(2);
	}

	/** A visit it has to plan keeps it; afterwards its name stays with the visit. */
	private void theGroupGoesOnlyOnceNothingWaitsForIt(ItemOnItsWay item, String group) {
		String visit = visits.open(scene.actor(LEADER),
				new VisitOrder(group, COUNTY, item.view().campaignId(), InspectionKind.ROUTINE, scene.today(), null));
		forming.askClosing(scene.actor("office." + CITY), group, groups.get(group).version(), "活动结束");
		Map<String, Object> report = Map.of("work", "检查一次", "findings", "一项，已销号", "suggestions", "");
		assertThatThrownBy(() -> does(LEADER, group, report)).isInstanceOf(BusinessRuleViolation.class);
		moves.cancel(scene.actor(LEADER), visit, inspections.get(visit).version(), "活动结束");
		does(LEADER, group, report);
		assertThat(roster.onDuty(group)).isEmpty();
		assertThat(roster.byIds(List.of(group))).extracting("name").containsExactly(groups.get(group).name());
		assertThat(scene.actor(LEADER).groups()).isEmpty();
	}

	private void assigned(ItemOnItsWay item, LocalDate deadline) {
		item.does("office." + CITY, "assign-item", Map.of("decision", "ASSIGN", "unit", COUNTY, "person",
				"drafter." + COUNTY, "deadline", deadline.toString()));
		item.does("drafter." + COUNTY, "sign-item", Map.of("decision", "SIGN"));
	}

	private void appliedFor(ItemOnItsWay item) {
		item.does("drafter." + COUNTY, "implement-item", Map.of("decision", "DONE", "text", "午间已有人值守。"));
		item.does("head." + COUNTY, "apply-acceptance", Map.of("decision", "APPLY"));
	}

	/** Both rounds are there, in order; the chain holds. */
	private void theRecordIsWhole(ItemOnItsWay item) {
		assertThat(item.kinds()).containsSubsequence("ItemRegistered", "ItemAssigned", "ItemSignedFor",
				"ProgressReported", "ItemExtensionAskedFor", "ItemExtensionGranted", "AcceptanceRefused",
				"ItemAccepted", "ItemClosed", "SatisfactionGiven", "ItemReopened", "ItemAssigned", "ItemAccepted",
				"ItemClosed", "SatisfactionGiven", "ReturnVisitDrawn");
		assertThat(item.timeline()).extracting(TimelineEntry::round).isSorted().contains(1, 2);
		assertThat(audit.verify(scene.actor("admin")).broken()).extracting(BrokenEntry::subjectId)
			.doesNotContain(item.id());
	}

	/** Whoever's turn it is, if there is one. */
	private void turn(String subject, Map<String, Object> answers) {
		WorkItem task = scene.tasks().openOf(subject).get(0);
		String holder = (task.assignee() != null) ? task.assignee()
				: task.candidates().stream().sorted().findFirst().orElseThrow();
		String account = holder.contains("@") ? people.membersOf(holder).get(0).account() : holder;
		scene.tasks().complete(scene.actor(account), task.id(), answers);
	}

	private void does(String account, String subject, Map<String, Object> answers) {
		scene.tasks().complete(scene.actor(account), scene.tasks().openOf(subject).get(0).id(), answers);
	}

}
