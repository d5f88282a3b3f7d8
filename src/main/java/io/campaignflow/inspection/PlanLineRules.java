package io.campaignflow.inspection;

import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Violation;
import java.util.ArrayList;
import java.util.List;

/** What lines of a plan have to say; all broken rules at once. */
final class PlanLineRules {

	/** Lines a plan may have. */
	static final int MOST = 1000;

	private PlanLineRules() {
	}

	static void check(InspectionPlan plan, PlanLineOrder order, int there) {
		List<Violation> broken = new ArrayList<>();
		if (order.kind() == null) {
			broken.add(Violation.of("kind", "visit-kind-missing"));
		}
		if (order.visits() == null || order.visits() < 1 || order.visits() > BudgetRule.MOST) {
			broken.add(Violation.of("visits", "plan-line-visits", BudgetRule.MOST));
		}
		boolean months = !order.months().isEmpty()
				&& order.months().stream().allMatch(month -> month >= 1 && month <= 12)
				&& (plan.month() == null || order.months().equals(List.of(plan.month())));
		if (!months) {
			broken.add(Violation.of("months", "plan-line-months"));
		}
		if (there + order.months().size() > MOST) {
			broken.add(Violation.of("", "plan-lines-too-many", MOST));
		}
		if (!broken.isEmpty()) {
			throw new BusinessRuleViolation("plan-line-invalid", broken);
		}
	}

}
