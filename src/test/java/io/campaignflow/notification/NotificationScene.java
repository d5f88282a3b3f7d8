package io.campaignflow.notification;

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
import io.campaignflow.plan.Plans;
import io.campaignflow.plan.UnitPlans;
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
import org.springframework.context.ApplicationContext;

/** Plans of Kundulun and their moves, for tests of what people are told. */
record NotificationScene(ApplicationContext beans) {

	static final String UNIT = "150203";

	static final String DRAFTER = "drafter." + UNIT;

	static final String HEAD = "head." + UNIT;

	static final String FIRST_REVIEWER = "supervisor.1502.1";

	static final Map<String, Object> RETURN = Map.of("decision", "RETURN", "grounds", List.of("NOT_OPERABLE"),
			"summary", "数量还不够具体。", "comments", List.of(Map.of("section", "goals", "text", "请写明惠及多少户。")), "returnTo",
			"DRAFTER", "resubmit", "STRAIGHT_BACK");

	Actor actor(String account) {
		return beans.getBean(People.class).actor(account).orElseThrow();
	}

	/** A plan of its own, opened; gives its id. */
	String open() {
		LocalDate today = LocalDate.now();
		Campaigns campaigns = beans.getBean(Campaigns.class);
		String campaign = campaigns.create(actor("office.15"),
				new CampaignForm("办实事" + UUID.randomUUID(), "第二批", "15",
						List.of(new StartWindow(Level.COUNTY, today.minusDays(5), today.plusDays(30))),
						List.of(new Requirement("R1", RequirementKind.MANDATORY, "办实事", "为群众办实事", Set.of())),
						List.of(new TemplateSection("goals", "目标", "写明目标", List.of("R1"))), "review-route", false,
						false, 0, 5000));
		beans.getBean(UnitPlans.class).open(Actor.SYSTEM, campaign, List.of(beans.getBean(OrgUnits.class).get(UNIT)));
		return plans().list(actor("admin"), new PlanQuery(campaign, UNIT, false, null, null), PageQuery.of(0, 1))
			.items()
			.get(0)
			.id();
	}

	/** A plan written, submitted and signed: it stands before the first reviewers. */
	String inReview() {
		String plan = open();
		write(plan);
		move(plan, DRAFTER, Map.of("confirmed", true));
		move(plan, HEAD, Map.of("decision", "SIGN"));
		return plan;
	}

	void write(String plan) {
		Measure wells = new Measure("修缮12口机井", "RURAL", "水务局", "李工", LocalDate.now().plusDays(20), "12口井全部出水", "R1");
		PlanContent content = new PlanContent(plans().get(plan).title(),
				List.of(new Section("goals", "目标", "全年修好12口机井，受益320户。", List.of("R1"))), List.of(wells));
		var draft = plans().draft(actor(DRAFTER), plan);
		plans().save(actor(DRAFTER), plan, new DraftChange(draft.version(), content, List.of()));
	}

	void move(String plan, String account, Map<String, Object> answers) {
		beans.getBean(Tasks.class).complete(actor(account), task(plan).id(), answers);
	}

	WorkItem task(String plan) {
		return beans.getBean(Tasks.class).openOf(plan).get(0);
	}

	/** What a person is told about a plan, the latest first, once all is told. */
	List<NoticeView> told(String account, String plan) {
		beans.getBean(Dispatcher.class).run();
		return beans.getBean(Notifications.class)
			.list(actor(account), false, null, PageQuery.of(0, PageQuery.LARGEST))
			.items()
			.stream()
			.filter((notice) -> plan.equals(notice.subjectId()))
			.toList();
	}

	private Plans plans() {
		return beans.getBean(Plans.class);
	}

}
