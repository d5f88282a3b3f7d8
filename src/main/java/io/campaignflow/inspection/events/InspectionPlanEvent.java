package io.campaignflow.inspection.events;

import io.campaignflow.shared.DomainEvent;
import java.util.List;

/** What happens to a yearly or monthly plan of inspections. */
public sealed interface InspectionPlanEvent extends DomainEvent {

	String planId();

	@Override
	default String subjectType() {
		return "inspection-plan";
	}

	@Override
	default String subjectId() {
		return planId();
	}

	record InspectionPlanDrafted(String planId, String issuingUnit, int year,
			String actor) implements InspectionPlanEvent {
	}

	record PlanLinesAdded(String planId, String unit, String kind, int months, int visits,
			String actor) implements InspectionPlanEvent {
	}

	record PlanLineRemoved(String planId, String unit, String month, String actor) implements InspectionPlanEvent {
	}

	/** {@code approvers} are candidate groups. */
	record InspectionPlanSubmitted(String planId, int lines, List<String> approvers,
			String actor) implements InspectionPlanEvent {
	}

	record InspectionPlanApproved(String planId, int lines, String drafter,
			String actor) implements InspectionPlanEvent {
	}

	record InspectionPlanGivenBack(String planId, String reason, String drafter,
			String actor) implements InspectionPlanEvent {
	}

	/** An approved plan is changed, and has to be approved again. */
	record InspectionPlanReopened(String planId, String actor) implements InspectionPlanEvent {
	}

	/** Visits of a month were begun from the plan's lines. */
	record VisitsBegun(String planId, String month, int visits, String actor) implements InspectionPlanEvent {
	}

}
