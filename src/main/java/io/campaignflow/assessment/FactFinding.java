package io.campaignflow.assessment;

import io.campaignflow.inspection.VisitAnswers;
import io.campaignflow.inspection.VisitAnswers.VisitAnswer;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.plan.PlanStatus;
import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import io.campaignflow.rectification.Face;
import io.campaignflow.rectification.ItemOutcomes;
import io.campaignflow.rectification.ItemOutcomes.ItemOutcome;
import io.campaignflow.rectification.ItemStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Finds the facts of a year of some units: what they were themselves responsible for, not
 * what lies below them. Three queries for all of them.
 */
@Component
class FactFinding {

	/** Each round beyond the first costs so much. */
	private static final double ROUND = 0.25;

	private static final Set<ItemStatus> NOT_THEIRS = Set.of(ItemStatus.MERGED, ItemStatus.SPLIT,
			ItemStatus.UNFEASIBLE);

	private final Plans plans;

	private final ItemOutcomes items;

	private final VisitAnswers visits;

	private final Clock clock;

	FactFinding(Plans plans, ItemOutcomes items, VisitAnswers visits, Clock clock) {
		this.plans = plans;
		this.items = items;
		this.visits = visits;
		this.clock = clock;
	}

	/** By unit and criterion; nothing where there is nothing. */
	Map<String, Map<Criterion, List<Fact>>> of(List<OrgUnit> units, int year) {
		Map<String, Map<Criterion, List<Fact>>> facts = new HashMap<>();
		List<String> paths = units.stream().map(OrgUnit::path).toList();
		LocalDate first = LocalDate.of(year, 1, 1);
		LocalDate last = LocalDate.of(year, 12, 31);
		plans.ofUnits(units.stream().map(OrgUnit::code).toList(), first, last)
			.forEach((plan) -> ofPlan(plan).forEach((one, fact) -> add(facts, plan.unitCode(), one, fact)));
		items.of(paths, year)
			.forEach((item) -> ofItem(item).forEach((one, fact) -> add(facts, item.unitCode(), one, fact)));
		visits.of(paths, first, last)
			.forEach((visit) -> add(facts, visit.unitCode(), Criterion.FINDINGS_ANSWERED, ofVisit(visit)));
		return facts;
	}

	private static void add(Map<String, Map<Criterion, List<Fact>>> facts, String unit, Criterion criterion,
			Fact fact) {
		facts.computeIfAbsent(unit, (code) -> new EnumMap<>(Criterion.class))
			.computeIfAbsent(criterion, (one) -> new ArrayList<>())
			.add(fact);
	}

	/** A plan whose window is still open is judged once it is approved. */
	private Map<Criterion, Fact> ofPlan(PlanView plan) {
		Map<Criterion, Fact> facts = new EnumMap<>(Criterion.class);
		LocalDate approved = (plan.approvedAt() == null) ? null
				: LocalDate.ofInstant(plan.approvedAt(), clock.getZone());
		boolean inTime = approved != null && !approved.isAfter(plan.dueAt());
		if (approved != null || plan.dueAt().isBefore(LocalDate.now(clock))) {
			facts.put(Criterion.PLAN_ON_TIME, new Fact("plan", plan.id(), plan.title(), inTime ? 1 : 0,
					inTime ? "in-time" : "late", plan.dueAt().toString()));
		}
		if (plan.status() == PlanStatus.APPROVED) {
			facts.put(Criterion.ROUNDS, new Fact("plan", plan.id(), plan.title(),
					Math.max(0, 1 - ROUND * (plan.round() - 1)), "rounds", String.valueOf(plan.round())));
		}
		return facts;
	}

	private static Map<Criterion, Fact> ofItem(ItemOutcome item) {
		Map<Criterion, Fact> facts = new EnumMap<>(Criterion.class);
		if (NOT_THEIRS.contains(item.status())) {
			return facts;
		}
		boolean closed = item.status() == ItemStatus.CLOSED;
		facts.put(Criterion.ITEMS_CLOSED, fact(item, closed, closed ? "closed" : "open", null));
		facts.put(Criterion.ITEMS_IN_TIME, fact(item, !item.missed(), item.missed() ? "overdue" : "in-time",
				(item.deadline() == null) ? null : item.deadline().toString()));
		if (closed || item.reopened() > 0) {
			facts.put(Criterion.ITEMS_KEPT, fact(item, item.reopened() == 0,
					(item.reopened() == 0) ? "kept" : "reopened", String.valueOf(item.reopened())));
		}
		if (item.face() != null) {
			facts.put(Criterion.SATISFACTION, new Fact("item", item.id(), item.title(), earned(item.face()),
					"face-" + item.face().name().toLowerCase(Locale.ROOT), null));
		}
		return facts;
	}

	private static Fact fact(ItemOutcome item, boolean good, String word, String value) {
		return new Fact("item", item.id(), item.title(), good ? 1 : 0, word, value);
	}

	private static double earned(Face face) {
		return switch (face) {
			case GREEN -> 1;
			case YELLOW -> 0.5;
			case RED -> 0;
		};
	}

	private static Fact ofVisit(VisitAnswer visit) {
		return new Fact("inspection", visit.id(), visit.number(), visit.answered() ? 1 : 0,
				visit.answered() ? "answered" : "unanswered", visit.date().toString());
	}

}
