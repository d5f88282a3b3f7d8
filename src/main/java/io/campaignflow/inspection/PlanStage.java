package io.campaignflow.inspection;

/** Where a plan of inspections stands. */
public enum PlanStage {

	DRAFT, SUBMITTED, APPROVED

}
