package io.campaignflow.inspection;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Violation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What an office may say about bearable visits; all broken rules at once. */
@Component
class BudgetCheck {

	private final OrgUnits units;

	private final Clock clock;

	BudgetCheck(OrgUnits units, Clock clock) {
		this.units = units;
		this.clock = clock;
	}

	BudgetLine line(Actor actor, BudgetOrder order, String id) {
		List<Violation> broken = new ArrayList<>();
		OrgUnit setter = units.get(order.setBy());
		String unit = (order.unitCode() == null || order.unitCode().isBlank()) ? null : order.unitCode().strip();
		scope(order, setter, unit, broken);
		if (order.visits() == null || order.visits() < 0 || order.visits() > BudgetRule.MOST) {
			broken.add(Violation.of("visits", "budget-visits", BudgetRule.MOST));
		}
		if (order.month() != null && order.month().isBefore(YearMonth.now(clock))) {
			broken.add(Violation.of("month", "budget-month-past"));
		}
		if (!broken.isEmpty()) {
			throw new BusinessRuleViolation("budget-invalid", broken);
		}
		LocalDate month = (order.month() == null) ? null : order.month().atDay(1);
		return new BudgetLine(id, setter.code(), unit, order.level(), month, order.visits(), actor.account(), 1);
	}

	private void scope(BudgetOrder order, OrgUnit setter, String unit, List<Violation> broken) {
		if ((unit == null) == (order.level() == null)) {
			broken.add(Violation.of("scope", "budget-scope"));
			return;
		}
		if (order.level() != null && order.level().compareTo(setter.level()) < 0) {
			broken.add(Violation.of("level", "budget-level-above"));
		}
		Optional<OrgUnit> named = (unit == null) ? Optional.empty() : units.find(unit);
		boolean below = named.filter(one -> one.isWithin(setter) && !one.code().equals(setter.code())).isPresent();
		if (unit != null && !below) {
			broken.add(Violation.of("unit", "budget-unit-not-below", unit, setter.name()));
		}
	}

}
