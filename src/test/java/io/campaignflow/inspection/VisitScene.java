package io.campaignflow.inspection;

import io.campaignflow.campaign.CampaignForm;
import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.campaign.Requirement;
import io.campaignflow.campaign.RequirementKind;
import io.campaignflow.campaign.StartWindow;
import io.campaignflow.campaign.TemplateSection;
import io.campaignflow.organisation.GroupRoster;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.Role;
import io.campaignflow.organisation.Staff;
import io.campaignflow.organisation.UnitImport;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.workflow.Tasks;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Units, people and visits for tests, made through the doors. Each unit asked for is a
 * new township of Kundulun with drafter, head and office of its own, so that no test
 * fills another one's budget.
 */
record VisitScene(Inspections inspections, VisitPlanning planning, VisitMoves moves, VisitFiling filing,
		Budgets budgets, InspectionPlans plans, PlannedVisits planned, Campaigns campaigns, OrgUnits units,
		UnitImport imports, People people, Staff staff, GroupRoster roster, Tasks tasks, Clock clock) {

	static final String COUNTY = "150203";

	static final String CITY_LEADER = "supervisor.1502.1";

	static final String CITY_MEMBER = "member.1502.1";

	static final String REGION_LEADER = "supervisor.15.2";

	static final String REGION_MEMBER = "member.15.2";

	String unit() {
		String code = COUNTY + "x" + UUID.randomUUID().toString().substring(0, 12);
		String file = "code,name,parent_code,level,domain\n" + code + ",试验镇" + code.substring(7, 11) + "," + COUNTY
				+ ",TOWNSHIP,\n";
		imports.run(admin(), new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
		for (Role role : List.of(Role.DRAFTER, Role.HEAD, Role.OFFICE)) {
			appoint(role.name().toLowerCase() + "." + code, code, role);
		}
		return code;
	}

	void appoint(String account, String unit, Role role) {
		if (people.find(account).isEmpty()) {
			staff.create(admin(), account, account + "同志", null);
		}
		staff.assign(admin(), unit, account, role);
	}

	/** The group the city sent to Kundulun. */
	String cityGroup() {
		return roster.covering(COUNTY, "1502").orElseThrow().id();
	}

	/** The group the region sent to the city, and so to Kundulun too. */
	String regionGroup() {
		return roster.covering(COUNTY, "15").orElseThrow().id();
	}

	Actor actor(String account) {
		return people.actor(account).orElseThrow();
	}

	Actor admin() {
		return actor("admin");
	}

	LocalDate today() {
		return LocalDate.now(clock);
	}

	/** A visit of the city's group, open to be planned. */
	VisitOnItsWay opened(String unit) {
		return opened(CITY_LEADER, cityGroup(), unit, today());
	}

	VisitOnItsWay opened(String account, String group, String unit, LocalDate date) {
		String id = planning.open(actor(account),
				new VisitOrder(group, unit, campaign(), InspectionKind.ROUTINE, date, null));
		return new VisitOnItsWay(this, id, unit);
	}

	/** A visit of the region's group. */
	VisitOnItsWay openedByRegion(String unit, LocalDate date) {
		return opened(REGION_LEADER, regionGroup(), unit, date);
	}

	/** A campaign of the region's office, one for all tests. */
	String campaign() {
		return campaignOf("15");
	}

	/** A campaign of the office of a region, one for all tests. */
	String campaignOf(String region) {
		String title = "督导检查试验活动" + region;
		return campaigns.list(admin(), PageQuery.of(0, PageQuery.LARGEST))
			.items()
			.stream()
			.filter(campaign -> campaign.title().equals(title))
			.map(CampaignView::id)
			.findFirst()
			.orElseGet(() -> newCampaign(title, region));
	}

	private String newCampaign(String title, String region) {
		List<StartWindow> windows = Stream.of(Level.values())
			.map(level -> new StartWindow(level, today().minusDays(5), today().plusDays(30)))
			.toList();
		return campaigns.create(actor("office." + region),
				new CampaignForm(title, "第二批", region, windows,
						List.of(new Requirement("R1", RequirementKind.MANDATORY, "办实事", "为群众办实事", Set.of())),
						List.of(new TemplateSection("goals", "目标", "写明目标", List.of("R1"))), "review-route", false,
						false, 0, 5000));
	}

	long seenBy(String account, String unit) {
		InspectionQuery query = new InspectionQuery(null, unit, null, null, null, null, null, null);
		return inspections.list(actor(account), query, PageQuery.of(0, 50)).total();
	}

	/** The visits to a unit that somebody finds under a group. */
	List<String> ofGroup(String account, String group, String unit) {
		InspectionQuery query = new InspectionQuery(null, unit, group, null, null, null, null, null);
		return inspections.list(actor(account), query, PageQuery.of(0, 50))
			.items()
			.stream()
			.map(InspectionView::id)
			.toList();
	}

}
