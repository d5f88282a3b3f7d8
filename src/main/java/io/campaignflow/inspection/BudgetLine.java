package io.campaignflow.inspection;

import io.campaignflow.organisation.Level;
import java.time.LocalDate;

/**
 * What the office of {@code setBy} said: at most {@code visits} a month, to one unit
 * ({@code unitCode}) or to every unit of a level below it ({@code level}); in one month
 * ({@code month} its first day) or in every month (null).
 */
public record BudgetLine(String id, String setBy, String unitCode, Level level, LocalDate month, int visits,
		String changedBy, long version) {
}
