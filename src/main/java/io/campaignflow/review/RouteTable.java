package io.campaignflow.review;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.plan.PlanKind;
import java.util.List;

/** Where routes come from: a decision table, answered by the module's process side. */
public interface RouteTable {

	/** The steps of a plan in order, by the decision of that key. */
	List<RouteStep> stepsFor(String decision, PlanKind kind, OrgUnit unit);

}
