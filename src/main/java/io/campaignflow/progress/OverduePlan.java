package io.campaignflow.progress;

import io.campaignflow.plan.PlanStatus;
import java.time.LocalDate;

/**
 * A plan whose day has passed; {@code above} is the name of the unit above its unit,
 * {@code place} and the titles name the step that has it, null where none does.
 */
public record OverduePlan(String plan, String unit, String name, String above, PlanStatus status, Integer place,
		String title, String titleEn, LocalDate dueAt, int workingDays) {
}
