package io.campaignflow.assessment;

import io.campaignflow.inspection.VisitAnswers;
import io.campaignflow.ledger.ItemOutcomes;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.plan.Plans;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Finds the facts of a year of some units: what they were themselves responsible for, not
 * what lies below them. Three queries for all of them.
 */
@Component
class FactFinding {

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
		FactRules rules = new FactRules(LocalDate.now(clock), clock.getZone());
		LocalDate first = LocalDate.of(year, 1, 1);
		LocalDate last = LocalDate.of(year, 12, 31);
		plans.ofUnits(units.stream().map(OrgUnit::code).toList(), first, last)
			.forEach((plan) -> rules.ofPlan(plan).forEach((one, fact) -> add(facts, plan.unitCode(), one, fact)));
		items.of(paths, year)
			.forEach((item) -> rules.ofItem(item).forEach((one, fact) -> add(facts, item.unitCode(), one, fact)));
		visits.of(paths, first, last)
			.forEach((visit) -> add(facts, visit.unitCode(), Criterion.FINDINGS_ANSWERED, FactRules.ofVisit(visit)));
		return facts;
	}

	private static void add(Map<String, Map<Criterion, List<Fact>>> facts, String unit, Criterion criterion,
			Fact fact) {
		facts.computeIfAbsent(unit, (code) -> new EnumMap<>(Criterion.class))
			.computeIfAbsent(criterion, (one) -> new ArrayList<>())
			.add(fact);
	}

}
