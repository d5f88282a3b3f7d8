package io.campaignflow.progress;

import java.util.LinkedHashMap;
import java.util.Map;

/** At which element of the process {@code plan-approval} the plans stand. */
final class Elements {

	private Elements() {
	}

	static Map<String, Long> of(Tally tally) {
		Map<String, Long> elements = new LinkedHashMap<>();
		tally.of(Figure.PLAN, null).forEach((each) -> {
			String element = of(each.getKey().standing());
			if (element != null) {
				elements.merge(element, each.getValue().times(), Long::sum);
			}
		});
		return elements;
	}

	/** Null of plans whose process has not begun. */
	private static String of(Standing standing) {
		return switch (standing) {
			case WAITING -> null;
			case DRAFTING, RETURNED -> "UserTask_DraftPlan";
			case SIGNING -> "UserTask_SignOffPlan";
			case IN_REVIEW -> "UserTask_ReviewPlan";
			case TOGETHER -> "UserTask_ReviewPlanTogether";
			case APPROVED, APPROVED_LATE -> "EndEvent_PlanApproved";
			case REVOKED -> "EndEvent_PlanRevoked";
		};
	}

}
