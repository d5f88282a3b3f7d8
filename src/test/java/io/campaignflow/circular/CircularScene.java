package io.campaignflow.circular;

import io.campaignflow.audit.AuditEntry;
import io.campaignflow.audit.AuditTrail;
import io.campaignflow.campaign.CampaignForm;
import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.campaign.Requirement;
import io.campaignflow.campaign.RequirementKind;
import io.campaignflow.campaign.StartWindow;
import io.campaignflow.campaign.TemplateSection;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.plan.Plans;
import io.campaignflow.plan.UnitPlans;
import io.campaignflow.progress.Progress;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.WorkItem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Circulars of Baotou about a campaign of its own, a step a call. */
record CircularScene(Circulars circulars, Compiling compiling, CircularReceipts receipts, UnreadUrging urging,
		Schedules schedules, Progress progress, Campaigns campaigns, Plans plans, UnitPlans unitPlans, OrgUnits units,
		People people, Tasks tasks, AuditTrail audit, ManagementService jobs, RuntimeService processes, Clock clock) {

	static final String UNIT = "1502";

	private static final String TITLE = "通报试验活动";

	Actor actor(String account) {
		return people.actor(account).orElseThrow();
	}

	Actor office() {
		return actor("office.1502");
	}

	/** One for all tests: three plans of it are overdue. */
	String campaign() {
		return campaigns.list(office(), PageQuery.of(0, 200))
			.items()
			.stream()
			.filter(each -> each.title().equals(TITLE))
			.map(CampaignView::id)
			.findFirst()
			.orElseGet(this::newCampaign);
	}

	private String newCampaign() {
		LocalDate today = LocalDate.now(clock);
		List<StartWindow> windows = List.of(new StartWindow(Level.PREFECTURE, today.minusDays(30), today.minusDays(10)),
				new StartWindow(Level.COUNTY, today.minusDays(30), today.minusDays(7)),
				new StartWindow(Level.TOWNSHIP, today.minusDays(30), today.plusDays(20)));
		String id = campaigns.create(actor("office.15"),
				new CampaignForm(TITLE, "第二批", "15", windows,
						List.of(new Requirement("R1", RequirementKind.MANDATORY, "办实事", "为群众办实事", Set.of())),
						List.of(new TemplateSection("goals", "目标", "写明目标", List.of("R1"))), "review-route", false,
						false, 0, 5000));
		unitPlans.open(Actor.SYSTEM, id, Stream.of("1502", "150203", "150204").map(units::get).toList());
		return id;
	}

	CircularOrder order(Level reach) {
		LocalDate today = LocalDate.now(clock);
		return new CircularOrder(UNIT, campaign(), CircularKind.WEEKLY, today.minusDays(6), today, reach);
	}

	String compiled() {
		return compiling.compile(office(), order(Level.COUNTY));
	}

	WorkItem task(String id) {
		List<WorkItem> open = tasks.openOf(id);
		if (open.size() != 1) {
			throw new AssertionError("one task expected, not " + open);
		}
		return open.get(0);
	}

	CircularScene done(String id, String account, Map<String, Object> answers) {
		tasks.complete(actor(account), task(id).id(), answers);
		return this;
	}

	String signed(Level reach) {
		String id = compiling.compile(office(), order(reach));
		done(id, "office.1502", Map.of("decision", "SUBMIT"));
		done(id, "leading.1502", Map.of("decision", "SIGN"));
		return id;
	}

	String published() {
		String id = signed(Level.COUNTY);
		background(id);
		return id;
	}

	/** Works off what is due at once in the background for this circular. */
	void background(String id) {
		for (List<Job> due = messages(id); !due.isEmpty(); due = messages(id)) {
			due.forEach(job -> jobs.executeJob(job.getId()));
		}
	}

	private List<Job> messages(String id) {
		return running(id).map(instance -> jobs.createJobQuery().processInstanceId(instance).messages().active().list())
			.orElse(List.of());
	}

	Optional<String> running(String key) {
		return Optional
			.ofNullable(processes.createProcessInstanceQuery().processInstanceBusinessKey(key).singleResult())
			.map(ProcessInstance::getId);
	}

	void goesOff(String key, String activity) {
		String instance = running(key).orElseThrow();
		jobs.executeJob(jobs.createJobQuery().processInstanceId(instance).activityId(activity).singleResult().getId());
	}

	List<String> events(String type, String id) {
		return audit.of(actor("admin"), type, id, PageQuery.of(0, 100))
			.items()
			.stream()
			.map(AuditEntry::action)
			.toList();
	}

	List<Receipt> receiptsOf(String id, Boolean read) {
		return receipts.page(id, "/15/1502/", read, PageQuery.of(0, 200)).items();
	}

	/** Two units that have the same name, for as long as a circular of each is out. */
	record Namesakes(CircularRepository circulars, CircularSteps steps, OrgUnits units, JdbcClient jdbc,
			TransactionTemplate transaction, Clock clock) {

		List<String> numbersOfFirstCirculars(String one, String other) {
			return transaction.execute(status -> {
				status.setRollbackOnly();
				jdbc.sql("update org_unit set name = ? where code = ?").params(units.get(one).name(), other).update();
				return Stream.of(one, other).map(this::published).toList();
			});
		}

		private String published(String unit) {
			LocalDate today = LocalDate.now(clock);
			String id = UUID.randomUUID().toString();
			circulars.insert(new CircularView(id, unit, units.get(unit).path(), "none", CircularKind.WEEKLY, today,
					today, "通报", Level.TOWNSHIP, CircularStatus.SIGNING, 1, null, CircularFigures.NONE, List.of(), null,
					null, "office." + unit, null, "leading." + unit, clock.instant(), null, 0, 0, null));
			steps.publish(id);
			return circulars.find(id).orElseThrow().view().number();
		}

	}

}
