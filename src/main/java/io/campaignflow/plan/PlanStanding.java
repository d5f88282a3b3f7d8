package io.campaignflow.plan;

import io.campaignflow.organisation.Level;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A unit's plan as it is counted: {@code dueAt} is its last day with what was granted,
 * null where its level has no window.
 */
public record PlanStanding(String id, String campaignId, String unitPath, Level level, PlanStatus status, int round,
		LocalDate dueAt, Instant approvedAt) {
}
