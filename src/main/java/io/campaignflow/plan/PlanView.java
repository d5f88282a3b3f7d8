package io.campaignflow.plan;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A plan as lists and heads of pages show it. {@code round} counts from 1,
 * {@code version} changes with every stored change of the draft, {@code number} is the
 * document number once approved, {@code dueAt} the last day of the start window of its
 * level.
 */
public record PlanView(String id, String campaignId, String unitCode, String unitPath, PlanKind kind, String title,
		PlanStatus status, int round, int revision, long version, String parentPlanId, String number, LocalDate dueAt,
		Instant openedAt, Instant approvedAt) {
}
