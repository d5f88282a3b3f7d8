package io.campaignflow.inspection;

import java.util.List;

/** New lines: so many visits of a kind to a unit in each of these months (1–12). */
public record PlanLineOrder(String unitCode, InspectionKind kind, List<Integer> months, Integer visits) {

	public PlanLineOrder {
		months = (months == null) ? List.of() : List.copyOf(months);
	}

}
