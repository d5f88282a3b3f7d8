package io.campaignflow.plan;

import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Violation;
import java.util.List;

/** A plan may not be submitted yet; names everything that still forbids it. */
public class PlanNotSubmittable extends BusinessRuleViolation {

	public PlanNotSubmittable(List<Violation> blockers) {
		super("plan-not-submittable", blockers);
	}

}
