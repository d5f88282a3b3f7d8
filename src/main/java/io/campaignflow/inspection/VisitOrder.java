package io.campaignflow.inspection;

import java.time.LocalDate;

/**
 * A visit somebody begins to plan; {@code planLineId} (the line of a plan it comes from)
 * may be null.
 */
public record VisitOrder(String groupId, String unitCode, String campaignId, InspectionKind kind, LocalDate date,
		String planLineId) {
}
