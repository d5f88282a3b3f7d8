package io.campaignflow.inspection;

import io.campaignflow.organisation.Level;
import java.time.YearMonth;

/**
 * What an office wants to say: at most so many visits a month, to one unit or to every
 * unit of a level below {@code setBy} (one of the two), in one month or in every month
 * (null).
 */
public record BudgetOrder(String setBy, String unitCode, Level level, YearMonth month, Integer visits) {
}
