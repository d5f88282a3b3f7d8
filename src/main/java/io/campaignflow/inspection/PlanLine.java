package io.campaignflow.inspection;

import java.time.LocalDate;

/** So many visits of a kind to a unit in a month ({@code month} is its first day). */
public record PlanLine(String id, String planId, String unitCode, LocalDate month, InspectionKind kind, int visits) {
}
