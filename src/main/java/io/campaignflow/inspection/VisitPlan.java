package io.campaignflow.inspection;

import java.time.LocalDate;
import java.util.List;

/**
 * What a group wants of a visit; {@code people} are accounts, purpose and checklist may
 * be null.
 */
public record VisitPlan(InspectionKind kind, LocalDate date, String purpose, List<String> people, String checklistId,
		Integer checklistVersion) {

	public VisitPlan {
		people = (people == null) ? List.of() : List.copyOf(people);
	}

}
