package io.campaignflow.inspection;

/**
 * What changes about a visit. {@code disclosed}: its unit knows of it. {@code mergedInto}
 * is the id of the visit it went into; {@code endReason} why it was dropped, cancelled or
 * merged, or why its report was given back.
 */
record VisitState(InspectionStatus status, VisitTerms terms, boolean disclosed, FiledCount filed, VisitRecord record,
		String mergedInto, String endReason, long version) {

	VisitState to(InspectionStatus next) {
		return new VisitState(next, terms, disclosed, filed, record, mergedInto, endReason, version + 1);
	}

	VisitState with(VisitTerms planned) {
		return new VisitState(status, planned, disclosed, filed, record, mergedInto, endReason, version + 1);
	}

	VisitState with(FiledCount count) {
		return new VisitState(status, terms, disclosed, count, record, mergedInto, endReason, version + 1);
	}

	VisitState with(VisitRecord written) {
		return new VisitState(status, terms, disclosed, filed, written, mergedInto, endReason, version + 1);
	}

	VisitState known() {
		return new VisitState(status, terms, true, filed, record, mergedInto, endReason, version + 1);
	}

	VisitState because(String reason) {
		return new VisitState(status, terms, disclosed, filed, record, mergedInto, reason, version + 1);
	}

	VisitState into(String other) {
		return new VisitState(status, terms, disclosed, filed, record, other, endReason, version + 1);
	}

}
