package io.campaignflow.demo;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.inspection.BudgetOrder;
import io.campaignflow.inspection.Budgets;
import io.campaignflow.inspection.FindingEntry;
import io.campaignflow.inspection.InspectionKind;
import io.campaignflow.inspection.InspectionPlans;
import io.campaignflow.inspection.InspectionQuery;
import io.campaignflow.inspection.Inspections;
import io.campaignflow.inspection.PlanLineOrder;
import io.campaignflow.inspection.PlanOrder;
import io.campaignflow.inspection.Severity;
import io.campaignflow.inspection.VisitOrder;
import io.campaignflow.inspection.VisitPlan;
import io.campaignflow.inspection.VisitStart;
import io.campaignflow.organisation.GroupMember;
import io.campaignflow.organisation.GroupRoster;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.SupervisionGroup;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.WorkItem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * A handful of visits of the groups sent to Kundulun and its neighbours, at every stage,
 * made once by those whose turn it is through the real process; what units have to bear;
 * a group's plan for the year.
 */
@Component
@Profile("demo & !prod")
class InspectionStories {

	private static final Logger log = LoggerFactory.getLogger(InspectionStories.class);

	private static final String CITY = "1502";

	private static final String REGION = "15";

	private static final String COUNTY = "150203";

	private final Inspections inspections;

	private final VisitStart start;

	private final Budgets budgets;

	private final InspectionPlans plans;

	private final Tasks tasks;

	private final GroupRoster roster;

	private final People people;

	private final MessageSource texts;

	private final Clock clock;

	InspectionStories(Inspections inspections, VisitStart start, Budgets budgets, InspectionPlans plans, Tasks tasks,
			GroupRoster roster, People people, MessageSource texts, Clock clock) {
		this.inspections = inspections;
		this.start = start;
		this.budgets = budgets;
		this.plans = plans;
		this.tasks = tasks;
		this.roster = roster;
		this.people = people;
		this.texts = texts;
		this.clock = clock;
	}

	void tell(Actor office, CampaignView campaign) {
		InspectionQuery all = new InspectionQuery(campaign.id(), null, null, null, null, null, null, null);
		if (inspections.list(office, all, PageQuery.of(0, 1)).total() > 0) {
			return;
		}
		say(REGION, Level.TOWNSHIP, 2);
		say(CITY, Level.COUNTY, 4);
		SupervisionGroup city = roster.covering(COUNTY, CITY).orElseThrow();
		List<String> units = roster.unitsOf(city.id());
		closed(visit(city, campaign, COUNTY, InspectionKind.ROUTINE, 0));
		answering(visit(city, campaign, units.get(0), InspectionKind.PREPARATION, 0));
		visit(city, campaign, units.get(0), InspectionKind.MOBILISATION, 8);
		visit(city, campaign, units.get(1), InspectionKind.UNANNOUNCED, 9);
		visit(roster.covering(COUNTY, REGION).orElseThrow(), campaign, COUNTY, InspectionKind.APPRAISAL, 0);
		plan(city, campaign, units);
		log.info("Demonstration: visits on their way");
	}

	private void say(String unit, Level level, int visits) {
		budgets.set(one("office." + unit), new BudgetOrder(unit, null, level, null, visits));
	}

	private String visit(SupervisionGroup group, CampaignView campaign, String unit, InspectionKind kind, int days) {
		LocalDate date = LocalDate.now(clock).plusDays(days);
		List<String> going = roster.members(List.of(group.id())).stream().map(GroupMember::account).toList();
		return start.start(one(going.get(0)), new VisitOrder(group.id(), unit, campaign.id(), kind, date, null),
				new VisitPlan(kind, date, text("purpose." + kind), going, null, null));
	}

	private void closed(String visit) {
		answering(visit);
		complete(visit, Map.of("overall", "ACCEPT_ALL", "answers",
				List.of(Map.of("number", 2, "response", "EXPLAIN", "explanation", text("explanation")))));
		complete(visit, Map.of("decision", "SIGN", "withdrawn", List.of("2")));
	}

	private void answering(String visit) {
		Actor member = one(inspections.get(visit).people().get(0).account());
		find(member, visit, 1, Severity.ORDINARY);
		find(member, visit, 2, Severity.MINOR);
		find(member, visit, 3, Severity.SERIOUS);
		complete(visit, Map.of("met", text("met"), "summary", text("summary")));
	}

	private void find(Actor member, String visit, int nth, Severity severity) {
		inspections.recordFinding(member, visit, new FindingEntry(UUID.randomUUID().toString(), 0, null,
				text("finding." + nth), severity, text("place." + nth), null));
	}

	private void plan(SupervisionGroup group, CampaignView campaign, List<String> units) {
		Actor leader = one(roster.members(List.of(group.id())).get(0).account());
		LocalDate today = LocalDate.now(clock);
		String plan = plans.draft(leader, new PlanOrder(null, group.id(), campaign.id(), today.getYear() + 1, null));
		for (String unit : units) {
			plans.addLines(leader, plan, plans.visible(leader, plan).version(),
					new PlanLineOrder(unit, InspectionKind.ROUTINE, List.of(3, 6, 9, 12), 1));
		}
		plans.submit(leader, plan, plans.visible(leader, plan).version());
	}

	/** By whoever comes first among those whose turn it is. */
	private void complete(String visit, Map<String, Object> answers) {
		WorkItem task = tasks.openOf(visit).get(0);
		String candidate = task.candidates().stream().sorted().findFirst().orElseThrow();
		String account = candidate.contains("@") ? people.membersOf(candidate).get(0).account() : candidate;
		tasks.complete(one(account), task.id(), answers);
	}

	private Actor one(String account) {
		return people.actor(account).orElseThrow();
	}

	private String text(String key) {
		return texts.getMessage("inspection.demo." + key, null, Locale.SIMPLIFIED_CHINESE);
	}

}
