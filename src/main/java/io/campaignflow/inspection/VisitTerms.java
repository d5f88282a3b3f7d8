package io.campaignflow.inspection;

import java.time.LocalDate;
import java.util.List;

/**
 * What a group plans: when, what for ({@code purpose} may be null), who goes (accounts),
 * with which checklist (null for none; {@code checklistVersion} goes with it).
 */
record VisitTerms(InspectionKind kind, LocalDate date, String purpose, List<String> people, String checklistId,
		Integer checklistVersion) {

	VisitTerms {
		people = List.copyOf(people);
	}

	VisitTerms on(LocalDate other) {
		return new VisitTerms(kind, other, purpose, people, checklistId, checklistVersion);
	}

	VisitTerms with(List<String> others) {
		return new VisitTerms(kind, date, purpose, others, checklistId, checklistVersion);
	}

}
