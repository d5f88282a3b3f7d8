package io.campaignflow.review;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.plan.PlanKind;
import java.util.List;

/** Where routes come from: decision tables, answered by the module that keeps them. */
public interface RouteTable {

	/**
	 * The steps of a plan in order, at least one.
	 * @param version of the route; null for the newest
	 * @throws io.campaignflow.shared.BusinessRuleViolation where no row is for such a
	 * plan
	 */
	List<RouteStep> stepsFor(String route, Integer version, PlanKind kind, OrgUnit unit);

}
