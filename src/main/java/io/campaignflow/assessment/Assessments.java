package io.campaignflow.assessment;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sheets of units, reckoned when they are read: some queries for a page of units,
 * however many there are.
 */
@Service
@Transactional(readOnly = true)
public class Assessments {

	private static final int AT_ONCE = 50;

	private static final int FIRST_YEAR = 2000;

	private static final int LAST_YEAR = 2100;

	private final OrgUnits units;

	private final AssessmentRules rules;

	private final FactFinding facts;

	Assessments(OrgUnits units, AssessmentRules rules, FactFinding facts) {
		this.units = units;
		this.rules = rules;
		this.facts = facts;
	}

	/**
	 * @throws io.campaignflow.shared.NotFound where the person does not see the unit
	 */
	public AssessmentSheet sheet(Actor actor, String unitCode, int year) {
		return sheets(List.of(units.getVisible(actor, unitCode)), year).get(0);
	}

	/**
	 * The sheets of the children of a unit, in official order.
	 * @throws io.campaignflow.shared.NotFound where the person does not see the unit
	 */
	public Page<AssessmentSheet> children(Actor actor, String unitCode, int year, PageQuery page) {
		Page<OrgUnit> children = units.children(units.getVisible(actor, unitCode).code(), page);
		return new Page<>(sheets(children.items(), year), page.page(), page.size(), children.total());
	}

	/** Hands over the sheets of all children, some at a time. */
	public void each(Actor actor, String unitCode, int year, Consumer<AssessmentSheet> reader) {
		String parent = units.getVisible(actor, unitCode).code();
		List<OrgUnit> some;
		int page = 0;
		do {
			some = units.children(parent, PageQuery.of(page++, AT_ONCE)).items();
			sheets(some, year).forEach(reader);
		}
		while (some.size() == AT_ONCE);
	}

	private List<AssessmentSheet> sheets(List<OrgUnit> some, int year) {
		if (year < FIRST_YEAR || year > LAST_YEAR) {
			throw new BusinessRuleViolation("assessment-year", FIRST_YEAR, LAST_YEAR);
		}
		Map<String, Map<Criterion, List<Fact>>> found = some.isEmpty() ? Map.of() : facts.of(some, year);
		Map<String, Weights> weights = new HashMap<>();
		List<AssessmentSheet> sheets = new ArrayList<>();
		for (OrgUnit unit : some) {
			Weights holding = weights.computeIfAbsent(unit.parentCode() + "|" + unit.level(),
					(key) -> rules.holdingFor(unit));
			sheets.add(sheet(unit, year, holding, found.getOrDefault(unit.code(), Map.of())));
		}
		return sheets;
	}

	private static AssessmentSheet sheet(OrgUnit unit, int year, Weights weights, Map<Criterion, List<Fact>> found) {
		return AssessmentSheet.of(unit.code(), unit.name(), year, weights,
				Stream.of(Criterion.values())
					.map((criterion) -> AssessmentSheet.Line.of(criterion, weights.of(criterion),
							found.getOrDefault(criterion, List.of())))
					.toList());
	}

}
