package io.campaignflow.inspection.process;

import io.campaignflow.inspection.InspectionKind;
import java.time.LocalDate;
import java.util.List;

/** Answers of the form plan-visit; {@code checklist} is the id of the chosen one. */
record PlanVisitAnswers(InspectionKind kind, LocalDate date, List<String> people, String checklist, String purpose) {
}
