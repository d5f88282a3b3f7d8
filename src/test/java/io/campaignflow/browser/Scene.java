package io.campaignflow.browser;

import io.campaignflow.BackgroundJobs;
import io.campaignflow.campaign.CampaignForm;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.campaign.Requirement;
import io.campaignflow.campaign.RequirementKind;
import io.campaignflow.campaign.StartWindow;
import io.campaignflow.campaign.TemplateSection;
import io.campaignflow.launch.LaunchOrder;
import io.campaignflow.launch.Launches;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.People;
import io.campaignflow.plan.Draft;
import io.campaignflow.plan.DraftChange;
import io.campaignflow.plan.PlanQuery;
import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.text.PlanContent;
import io.campaignflow.text.PlanContent.Measure;
import io.campaignflow.text.PlanContent.Section;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.WorkItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.context.ApplicationContext;

/**
 * Sets the stage of a browser test through the doors of the product: a campaign of its
 * own, its plans, and moves made by the people whose turn it is.
 */
final class Scene {

	static final String KUNDULUN = "150203";

	static final String TASKS_TEXT = "围绕群众反映的停车、取暖、上学三件事，逐项建立台账，九月底前办结。";

	private final ApplicationContext beans;

	Scene(ApplicationContext beans) {
		this.beans = beans;
	}

	Actor actor(String account) {
		return beans.getBean(People.class).actor(account).orElseThrow();
	}

	/**
	 * A campaign of the region, prepared and not launched; its windows are open today.
	 */
	Campaign campaign() {
		LocalDate today = LocalDate.now();
		String title = "为民办实事活动" + UUID.randomUUID().toString().substring(0, 4).toUpperCase();
		List<StartWindow> windows = List.of(new StartWindow(Level.PREFECTURE, today.minusDays(5), today.plusDays(20)),
				new StartWindow(Level.COUNTY, today.minusDays(5), today.plusDays(30)));
		Campaigns campaigns = beans.getBean(Campaigns.class);
		String id = campaigns.create(actor("office.15"), new CampaignForm(title, "第二批", "15", windows, requirements(),
				template(), "review-route", false, false, 50, 5000));
		return new Campaign(id, title);
	}

	private static List<Requirement> requirements() {
		return List.of(new Requirement("R1", RequirementKind.MANDATORY, "办实事", "为群众办成一批看得见、摸得着的实事。", Set.of()),
				new Requirement("R2", RequirementKind.MANDATORY, "抓整改", "对照问题清单逐项整改，办结一项销号一项。", Set.of()),
				new Requirement("R3", RequirementKind.OPTIONAL, "树特色", "结合本地实际形成一项有特色的做法。", Set.of()));
	}

	private static List<TemplateSection> template() {
		return List.of(new TemplateSection("goals", "总体目标", "写明办成什么、惠及多少群众。", List.of("R1")),
				new TemplateSection("tasks", "重点任务", "逐项写明问题、做法和办结时间。", List.of("R2")));
	}

	/** Opens the plans of all counties, without a browser. */
	void launch(Campaign campaign) {
		beans.getBean(LaunchOrder.class).launch(actor("office.15"), campaign.id(), List.of("COUNTY"));
		runJobs();
	}

	/** The launch waits for its confirmation. */
	void propose(Campaign campaign) {
		beans.getBean(Launches.class).propose(actor("office.15"), campaign.id());
	}

	/** Does what the engine's job executor, off in tests, does for launches. */
	void runJobs() {
		BackgroundJobs.launch(beans.getBean(ManagementService.class));
	}

	PlanView planOf(Campaign campaign, String unit) {
		return plans().list(actor("admin"), new PlanQuery(campaign.id(), unit, false, null, null), PageQuery.of(0, 20))
			.items()
			.get(0);
	}

	/** Writes a text that may be submitted, every remark answered. */
	void write(String plan, String goals) {
		Actor drafter = actor("drafter." + plans().get(plan).unitCode());
		Draft draft = plans().draft(drafter, plan);
		PlanContent content = new PlanContent(draft.content().title(),
				List.of(new Section("goals", "总体目标", goals, List.of("R1")),
						new Section("tasks", "重点任务", TASKS_TEXT, List.of("R2"))),
				List.of(measure("改造老旧小区供热管网12公里", "R1"), measure("新增公共停车位800个", "R2")));
		plans().save(drafter, plan,
				new DraftChange(draft.version(), content,
						draft.remarks()
							.stream()
							.map((remark) -> new DraftChange.Answer(remark.id(), "已按意见补充数量和责任人。"))
							.toList()));
	}

	private static Measure measure(String title, String requirement) {
		return new Measure(title, "COMMUNITY", "区住房和城乡建设局", "局长", LocalDate.now().plusDays(90), "9月底前完工并投入使用，惠及居民3200户",
				requirement);
	}

	/** Completes the plan's open task as the first person it is offered to. */
	void move(String plan, Map<String, Object> answers) {
		WorkItem task = taskOf(plan);
		String holder = (task.assignee() != null) ? task.assignee()
				: task.candidates().stream().sorted().findFirst().orElseThrow();
		People people = beans.getBean(People.class);
		String account = holder.contains("@") ? people.membersOf(holder).get(0).account() : holder;
		beans.getBean(Tasks.class).complete(actor(account), task.id(), answers);
	}

	WorkItem taskOf(String plan) {
		return beans.getBean(Tasks.class).openOf(plan).get(0);
	}

	private Plans plans() {
		return beans.getBean(Plans.class);
	}

	/** A campaign as people see it. */
	record Campaign(String id, String title) {
	}

	/** Decisions as answers of forms. */
	static final class Moves {

		static final Map<String, Object> SUBMIT = Map.of("confirmed", true);

		static final Map<String, Object> SIGN = Map.of("decision", "SIGN");

		static final Map<String, Object> APPROVE = Map.of("decision", "APPROVE", "summary", "目标、责任和时限清楚，同意。");

		static final Map<String, Object> RETURN = Map.of("decision", "RETURN", "grounds",
				List.of("NOT_OPERABLE", "LOCAL_CHARACTER_MISSING"), "summary", "数量和责任人还不够具体。", "comments",
				List.of(Map.of("section", "goals", "text", "请写明惠及多少户。"),
						Map.of("section", "measures", "text", "请写明可以核对的指标。")),
				"returnTo", "DRAFTER", "resubmit", "STRAIGHT_BACK");

		private Moves() {
		}

	}

}
