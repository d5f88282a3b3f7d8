package io.campaignflow.inspection;

import io.campaignflow.inspection.events.InspectionBudgetEvent.BudgetRemoved;
import io.campaignflow.inspection.events.InspectionBudgetEvent.BudgetSet;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many visits a month units have to bear, as offices above them say. */
@Service
@Transactional
public class Budgets {

	private final BudgetRepository budgets;

	private final BudgetCheck check;

	private final InspectionList inspections;

	private final OrgUnits units;

	private final UnitLocks locks;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Budgets(BudgetRepository budgets, BudgetCheck check, InspectionList inspections, OrgUnits units, UnitLocks locks,
			ApplicationEventPublisher events, Clock clock) {
		this.budgets = budgets;
		this.check = check;
		this.inspections = inspections;
		this.units = units;
		this.locks = locks;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Says it, instead of what the same office said of the same before. Visits filed
	 * already stay.
	 * @throws NotAllowed for all but the office of the unit
	 * @throws io.campaignflow.shared.BusinessRuleViolation with every broken rule
	 */
	public BudgetLine set(Actor actor, BudgetOrder order) {
		requireOffice(actor, order.setBy());
		BudgetLine wanted = check.line(actor, order, UUID.randomUUID().toString());
		locks.lock(order.setBy());
		Optional<BudgetLine> before = budgets.same(wanted);
		BudgetLine line = before
			.map(old -> new BudgetLine(old.id(), old.setBy(), old.unitCode(), old.level(), old.month(), wanted.visits(),
					actor.account(), old.version() + 1))
			.orElse(wanted);
		if (before.isPresent()) {
			budgets.update(line, clock.instant());
		}
		else {
			budgets.insert(line, clock.instant());
		}
		events.publishEvent(new BudgetSet(line.setBy(), scope(line), month(line), line.visits(), actor.account()));
		return line;
	}

	/**
	 * Takes it back: what the office said more generally, or what others say, counts.
	 * @throws Conflict where it was said anew since it was seen
	 */
	public void remove(Actor actor, String id, long version) {
		BudgetLine line = budgets.lock(id)
			.filter(found -> actor.holds(Role.OFFICE.name(), found.setBy()))
			.orElseThrow(() -> new NotFound("budget", id));
		if (line.version() != version) {
			throw new Conflict("budget-changed", line);
		}
		budgets.delete(id);
		events.publishEvent(new BudgetRemoved(line.setBy(), scope(line), month(line), line.visits(), actor.account()));
	}

	/** What the offices of a unit and above it say; at most the first some hundred. */
	@Transactional(readOnly = true)
	public List<BudgetLine> lines(Actor actor, String unitCode) {
		return budgets.saidBy(units.getVisible(actor, unitCode).codesFromRoot(), PageQuery.LARGEST);
	}

	/** Visits a unit has to bear in a month. */
	@Transactional(readOnly = true)
	public int of(String unitCode, YearMonth month) {
		return BudgetRule.visits(budgets.about(units.get(unitCode), month.atDay(1)), month.atDay(1));
	}

	/**
	 * The units right below one, with what they have to bear and what is counted of it;
	 * of visits only those the person sees.
	 * @throws NotFound where the person does not see the unit
	 */
	@Transactional(readOnly = true)
	public Page<UnitBudget> month(Actor actor, String unitCode, YearMonth month, PageQuery page) {
		OrgUnit top = units.getVisible(actor, unitCode);
		Page<OrgUnit> below = units.children(top.code(), page);
		Map<String, Integer> counted = inspections.counted(actor, below.items().stream().map(OrgUnit::code).toList(),
				month.atDay(1), month.atEndOfMonth());
		Map<String, List<BudgetLine>> said = budgets.about(below.items(), top, month.atDay(1));
		return below.map(unit -> new UnitBudget(unit,
				BudgetRule.visits(said.getOrDefault(unit.code(), List.of()), month.atDay(1)),
				counted.getOrDefault(unit.code(), 0)));
	}

	/**
	 * For the units and months of these lines what has to be borne, by unit and month.
	 */
	@Transactional(readOnly = true)
	Map<String, Integer> of(Collection<OrgUnit> visited, List<PlanLine> lines) {
		List<String> above = visited.stream().flatMap(unit -> unit.codesFromRoot().stream()).distinct().toList();
		List<BudgetLine> said = budgets.saidBy(above, Integer.MAX_VALUE);
		Map<String, OrgUnit> known = visited.stream().collect(Collectors.toMap(OrgUnit::code, Function.identity()));
		Map<String, Integer> bearable = new HashMap<>();
		for (PlanLine line : lines) {
			OrgUnit unit = known.get(line.unitCode());
			bearable.computeIfAbsent(line.unitCode() + "@" + line.month(), key -> BudgetRule
				.visits(said.stream().filter(one -> BudgetRule.concerns(one, unit)).toList(), line.month()));
		}
		return bearable;
	}

	private static void requireOffice(Actor actor, String unitCode) {
		if (unitCode == null || !actor.holds(Role.OFFICE.name(), unitCode)) {
			throw new NotAllowed("budget-office-only");
		}
	}

	private static String scope(BudgetLine line) {
		return (line.unitCode() != null) ? line.unitCode() : line.level().name();
	}

	private static String month(BudgetLine line) {
		return (line.month() == null) ? "" : YearMonth.from(line.month()).toString();
	}

}
