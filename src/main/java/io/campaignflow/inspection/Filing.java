package io.campaignflow.inspection;

import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.Role;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Counts a visit against what its unit can bear, one filing at a time for each unit.
 */
@Component
class Filing {

	private final InspectionRepository inspections;

	private final BudgetRepository budgets;

	private final UnitLocks locks;

	private final OrgUnits units;

	private final People people;

	Filing(InspectionRepository inspections, BudgetRepository budgets, UnitLocks locks, OrgUnits units, People people) {
		this.inspections = inspections;
		this.budgets = budgets;
		this.locks = locks;
		this.units = units;
		this.people = people;
	}

	/** What stands against the visit now; nobody else files for its unit meanwhile. */
	FilingRule.Verdict judgeLocked(Inspection visit) {
		locks.lock(visit.identity().unitCode());
		return judge(visit);
	}

	/** What stands against the visit now. */
	FilingRule.Verdict judge(Inspection visit) {
		LocalDate date = visit.terms().date();
		String unit = visit.identity().unitCode();
		int budget = budget(unit, date);
		List<FiledVisit> others = inspections.counted(unit, FilingRule.from(date), FilingRule.until(date), visit.id());
		return FilingRule.judge(budget, date, visit.identity().groupId(), others);
	}

	/** Visits a unit has to bear in the month of a day. */
	int budget(String unitCode, LocalDate date) {
		LocalDate month = date.withDayOfMonth(1);
		return BudgetRule.visits(budgets.about(units.get(unitCode), month), month);
	}

	/**
	 * The unit whose office weighs the visit against the others: the highest of those
	 * that sent one of the groups, so that whoever decides has all of them below; the
	 * next one up where that office has nobody; {@code system} (administrators) where
	 * none has.
	 */
	String office(Inspection visit, FilingRule.Verdict verdict) {
		String highest = Stream
			.concat(Stream.of(visit.identity().issuingPath()), verdict.against().stream().map(FiledVisit::issuingPath))
			.min(Comparator.comparingInt(String::length))
			.orElseThrow();
		List<String> upwards = Arrays.asList(highest.substring(1).split("/"));
		Collections.reverse(upwards);
		return upwards.stream()
			.filter(code -> !people.membersOf(Role.OFFICE.at(code)).isEmpty())
			.findFirst()
			.orElse(Role.SYSTEM_WIDE);
	}

}
