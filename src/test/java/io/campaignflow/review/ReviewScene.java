package io.campaignflow.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.campaign.CampaignForm;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.campaign.Requirement;
import io.campaignflow.campaign.RequirementKind;
import io.campaignflow.campaign.StartWindow;
import io.campaignflow.campaign.TemplateSection;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.Role;
import io.campaignflow.organisation.Staff;
import io.campaignflow.organisation.UnitImport;
import io.campaignflow.plan.PlanQuery;
import io.campaignflow.plan.Plans;
import io.campaignflow.plan.UnitPlans;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.workflow.Tasks;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;

/**
 * Campaigns, people and plans for tests of reviews, made through the doors. Besides the
 * small region there is a province of its own, {@value #PROVINCE}, with as many people as
 * the modes of a step need.
 */
record ReviewScene(Campaigns campaigns, OrgUnits units, UnitImport imports, People people, Staff staff, Plans plans,
		UnitPlans unitPlans, Reviews reviews, ReviewMoves moves, Tasks tasks, TaskService engineTasks,
		RuntimeService processes, Clock clock) {

	static final String PROVINCE = "89";

	static final String CITY = "8901";

	/** Has nothing below it. */
	static final String OTHER_CITY = "8902";

	static final String COUNTY = "890101";

	static final String SCHOOL = "890101s";

	static final String VILLAGE = "890101001001";

	private static final String UNITS = """
			code,name,parent_code,level,domain
			89,试验自治区,,REGION,
			8901,试验市,89,PREFECTURE,
			8902,试验二市,89,PREFECTURE,
			890101,试验县,8901,COUNTY,
			890101s,试验县第一中学,890101,COUNTY,SCHOOL
			890101001,试验镇,890101,TOWNSHIP,
			890101001001,试验村,890101001,VILLAGE,
			""";

	/** The province with its people; nothing where it is there already. */
	void provideProvince() {
		if (units.find(PROVINCE).isPresent()) {
			return;
		}
		imports.run(admin(), new ByteArrayInputStream(UNITS.getBytes(StandardCharsets.UTF_8)));
		for (String unit : List.of(PROVINCE, CITY, COUNTY, SCHOOL, "890101001", VILLAGE)) {
			appoint("drafter." + unit, unit, Role.DRAFTER);
			appoint("head." + unit, unit, Role.HEAD);
			appoint("office." + unit, unit, Role.OFFICE);
		}
		for (String letter : List.of("a", "b", "c", "d", "e")) {
			appoint(letter + ".leading." + COUNTY, COUNTY, Role.LEADING);
			appoint(letter + ".leading." + PROVINCE, PROVINCE, Role.LEADING);
		}
	}

	/** Puts units elsewhere: lines of a file, without the heading. */
	void move(String lines) {
		String file = "code,name,parent_code,level,domain\n" + lines;
		assertThat(imports.run(admin(), new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))).faults())
			.isEmpty();
	}

	/** Gives somebody a position, and an account where they have none. */
	void appoint(String account, String unit, Role role) {
		if (people.find(account).isEmpty()) {
			staff.create(admin(), account, account + "同志", null);
		}
		staff.assign(admin(), unit, account, role);
	}

	LocalDate today() {
		return LocalDate.now(clock);
	}

	/** Ends everything somebody holds at a unit. */
	void dismiss(String account, String unit) {
		staff.at(unit)
			.stream()
			.filter(held -> held.account().equals(account))
			.forEach(held -> staff.end(admin(), unit, held.id()));
	}

	Actor actor(String account) {
		return people.actor(account).orElseThrow();
	}

	private Actor admin() {
		return actor("admin");
	}

	/** A campaign of this unit's office whose windows are open. */
	String campaign(String issuingUnit, String route, Level... levels) {
		LocalDate today = today();
		List<StartWindow> windows = Stream.of(levels)
			.map(level -> new StartWindow(level, today.minusDays(5), today.plusDays(30)))
			.toList();
		CampaignForm form = new CampaignForm("主题活动", "第二批", issuingUnit, windows,
				List.of(new Requirement("R1", RequirementKind.MANDATORY, "办实事", "为群众办实事", Set.of()),
						new Requirement("R2", RequirementKind.MANDATORY, "抓整改", "问题逐项整改", Set.of())),
				List.of(new TemplateSection("goals", "目标", "写明目标", List.of("R1")),
						new TemplateSection("tasks", "任务", "写明任务", List.of("R2"))),
				route, false, false, 0, 5000);
		return campaigns.create(actor("office." + issuingUnit), form);
	}

	/** The unit's plan, opened in a campaign of its own that takes the full route. */
	PlanOnItsWay plan(String unit) {
		return plan(unit, "review-route");
	}

	PlanOnItsWay plan(String unit, String route) {
		String campaign = campaign(unit.substring(0, 2), route, Level.values());
		unitPlans.open(Actor.SYSTEM, campaign, List.of(units.get(unit)));
		return planOf(campaign, unit);
	}

	/** The unit's plan in a campaign of another unit's office. */
	PlanOnItsWay planLaunchedBy(String issuingUnit, String unit) {
		String campaign = campaign(issuingUnit, "review-route", units.get(unit).level());
		unitPlans.open(Actor.SYSTEM, campaign, List.of(units.get(unit)));
		return planOf(campaign, unit);
	}

	PlanOnItsWay planOf(String campaign, String unit) {
		PlanQuery query = new PlanQuery(campaign, unit, false, null, null);
		return new PlanOnItsWay(this, plans.list(admin(), query, PageQuery.of(0, 1)).items().get(0).id(), unit);
	}

}
