package io.campaignflow.trust;

import io.campaignflow.campaign.CampaignForm;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.campaign.Requirement;
import io.campaignflow.campaign.RequirementKind;
import io.campaignflow.campaign.StartWindow;
import io.campaignflow.campaign.TemplateSection;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.plan.DraftChange;
import io.campaignflow.plan.PlanQuery;
import io.campaignflow.plan.PlanStatus;
import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import io.campaignflow.plan.UnitPlans;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.text.PlanContent;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.WorkItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/**
 * Brings plans on their way by the real process: every step is taken by the person whose
 * turn it is, through the doors.
 */
class Journey {

	private final ApplicationContext beans;

	Journey(ApplicationContext beans) {
		this.beans = beans;
	}

	Actor actor(String account) {
		return beans.getBean(People.class).actor(account).orElseThrow();
	}

	Tasks tasks() {
		return beans.getBean(Tasks.class);
	}

	Plans plans() {
		return beans.getBean(Plans.class);
	}

	/** A campaign of the region whose windows are open. */
	String campaign() {
		LocalDate today = LocalDate.now();
		List<StartWindow> windows = Stream.of(Level.PREFECTURE, Level.COUNTY, Level.TOWNSHIP)
			.map((level) -> new StartWindow(level, today.minusDays(5), today.plusDays(5 + level.ordinal())))
			.toList();
		Campaigns campaigns = beans.getBean(Campaigns.class);
		return campaigns.create(actor("office.15"),
				new CampaignForm("主题活动", "第二批", "15", windows,
						List.of(new Requirement("R1", RequirementKind.MANDATORY, "办实事", "为群众办实事", Set.of())),
						List.of(new TemplateSection("goals", "目标", "写明目标", List.of("R1"))), "review-route", false,
						false, 0, 5000));
	}

	/** Opens the unit's plan and begins its process; gives its id. */
	String open(String campaign, String unit) {
		beans.getBean(UnitPlans.class).open(Actor.SYSTEM, campaign, List.of(beans.getBean(OrgUnits.class).get(unit)));
		PlanQuery query = new PlanQuery(campaign, unit, false, null, null);
		return plans().list(actor("admin"), query, PageQuery.of(0, 1)).items().get(0).id();
	}

	void write(String plan, String text) {
		PlanView view = plans().get(plan);
		PlanContent content = new PlanContent("实施方案",
				List.of(new PlanContent.Section("goals", "目标", text, List.of("R1"))),
				List.of(new PlanContent.Measure("修建机井", "RURAL", "水务局", "负责人", LocalDate.now().plusDays(30), "修好12口机井",
						"R1")));
		plans().save(actor("drafter." + view.unitCode()), plan, new DraftChange(view.version(), content, List.of()));
	}

	/** The plan's one open task. */
	WorkItem task(String plan) {
		return tasks().openOf(plan).get(0);
	}

	/** From drafting to the first step of its route. */
	void toReview(String plan) {
		String unit = plans().get(plan).unitCode();
		write(plan, "全年修好12口机井，受益320户。");
		complete("drafter." + unit, plan, Map.of("confirmed", true));
		complete("head." + unit, plan, Map.of("decision", "SIGN"));
	}

	void complete(String account, String plan, Map<String, Object> answers) {
		tasks().complete(actor(account), task(plan).id(), answers);
	}

	/**
	 * Every task that is open is approved by one of those who may, until none is left.
	 */
	void approve(String plan) {
		while (plans().get(plan).status() == PlanStatus.IN_REVIEW) {
			WorkItem task = task(plan);
			Set<String> holders = (task.assignee() == null) ? task.candidates() : Set.of(task.assignee());
			String holder = holders.stream().sorted().findFirst().orElseThrow();
			String account = holder.contains("@") ? beans.getBean(People.class).membersOf(holder).get(0).account()
					: holder;
			tasks().complete(actor(account), task.id(), Map.of("decision", "APPROVE", "summary", "同意。"));
		}
	}

}
