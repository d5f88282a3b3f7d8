package io.campaignflow.plan.web;

import io.campaignflow.plan.PlanKind;
import io.campaignflow.plan.PlanStatus;
import io.campaignflow.plan.PlanView;
import java.time.Instant;
import java.time.LocalDate;

/** A plan as REST shows it. */
record PlanSummary(String id, String title, String unit, String campaign, PlanKind kind, PlanStatus status, int round,
		int revision, long version, String parentPlan, String number, LocalDate dueAt, Instant openedAt,
		Instant approvedAt) {

	static PlanSummary of(PlanView plan) {
		return new PlanSummary(plan.id(), plan.title(), plan.unitCode(), plan.campaignId(), plan.kind(), plan.status(),
				plan.round(), plan.revision(), plan.version(), plan.parentPlanId(), plan.number(), plan.dueAt(),
				plan.openedAt(), plan.approvedAt());
	}

}
