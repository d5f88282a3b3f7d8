package io.campaignflow.inspection.events;

import io.campaignflow.shared.DomainEvent;

/**
 * What an office says about how many visits are bearable; kept in a chain of its unit.
 * {@code scope} is a unit's code or a level, {@code month} such as 2026-11, empty for
 * every month.
 */
public sealed interface InspectionBudgetEvent extends DomainEvent {

	String unitCode();

	@Override
	default String subjectType() {
		return "inspection-budget";
	}

	@Override
	default String subjectId() {
		return unitCode();
	}

	record BudgetSet(String unitCode, String scope, String month, int visits,
			String actor) implements InspectionBudgetEvent {
	}

	record BudgetRemoved(String unitCode, String scope, String month, int visits,
			String actor) implements InspectionBudgetEvent {
	}

}
