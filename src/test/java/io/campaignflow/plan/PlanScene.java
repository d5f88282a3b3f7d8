package io.campaignflow.plan;

import io.campaignflow.campaign.CampaignForm;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.campaign.Requirement;
import io.campaignflow.campaign.RequirementKind;
import io.campaignflow.campaign.StartWindow;
import io.campaignflow.campaign.TemplateSection;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.text.PlanContent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Sets campaigns and plans up for the tests of this module, through the doors. */

public class PlanScene {

	public static final String KUNDULUN = "150203";

	public static final String QINGSHAN = "150204";

	static final String BAOTOU = "1502";

	private final Campaigns campaigns;

	private final OrgUnits units;

	private final People people;

	private final Plans plans;

	private final UnitPlans unitPlans;

	private final PlanMoves planMoves;

	private final Clock clock;

	public PlanScene(Campaigns campaigns, OrgUnits units, People people, Plans plans, UnitPlans unitPlans,
			PlanMoves planMoves, Clock clock) {
		this.campaigns = campaigns;
		this.units = units;
		this.people = people;
		this.plans = plans;
		this.unitPlans = unitPlans;
		this.planMoves = planMoves;
		this.clock = clock;
	}

	public Actor actor(String account) {
		return people.actor(account).orElseThrow();
	}

	/** A campaign of the region whose windows are open today. */
	String campaign(boolean childrenWait) {
		LocalDate today = LocalDate.now(clock);
		List<StartWindow> windows = Stream.of(Level.PREFECTURE, Level.COUNTY, Level.TOWNSHIP)
			.map((level) -> new StartWindow(level, today.minusDays(5), today.plusDays(5 + level.ordinal())))
			.toList();
		CampaignForm form = new CampaignForm("主题活动", "第二批", "15", windows,
				List.of(new Requirement("R1", RequirementKind.MANDATORY, "办实事", "为群众办实事", Set.of()),
						new Requirement("R2", RequirementKind.OPTIONAL, "树特色", "体现本地特色", Set.of())),
				List.of(new TemplateSection("goals", "目标", "写明目标", List.of("R1")),
						new TemplateSection("tasks", "任务", "写明任务", List.of("R2"))),
				"review-route", childrenWait, false, 0, 5000);
		return campaigns.create(actor("office.15"), form);
	}

	int open(String campaign, String... codes) {
		List<OrgUnit> chosen = Stream.of(codes).map(units::get).toList();
		return unitPlans.open(Actor.SYSTEM, campaign, chosen);
	}

	PlanView planOf(String campaign, String unit) {
		return plans.list(actor("admin"), new PlanQuery(campaign, unit, false, null, null), PageQuery.of(0, 20))
			.items()
			.get(0);
	}

	/** Opens the unit's plan in a campaign of its own; gives its id. */
	public String plan(String unit) {
		String campaign = campaign(false);
		open(campaign, unit);
		return planOf(campaign, unit).id();
	}

	PlanContent text(String goals) {
		return new PlanContent("主题活动实施方案", List.of(new PlanContent.Section("goals", "目标", goals, List.of("R1")),
				new PlanContent.Section("tasks", "任务", "问题逐项整改。", List.of())), List.of(Texts.WELLS));
	}

	/** Writes as the unit's drafter, on top of what stands. */
	public void write(String plan, String goals, DraftChange.Answer... answers) {
		PlanView view = plans.get(plan);
		plans.save(drafter(view), plan, new DraftChange(view.version(), text(goals), List.of(answers)));
	}

	public void submit(String plan) {
		planMoves.submit(drafter(plans.get(plan)), plan);
	}

	/** From an open draft to approval, without a process. */
	void approve(String plan) {
		write(plan, "全年修好12口机井，受益320户。");
		submit(plan);
		planMoves.signOff(Actor.SYSTEM, plan);
		planMoves.approve(Actor.SYSTEM, plan);
	}

	Actor drafter(PlanView plan) {
		return actor("drafter." + plan.unitCode());
	}

}
