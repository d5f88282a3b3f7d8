package io.campaignflow.inspection.web;

import io.campaignflow.inspection.InspectionKind;
import io.campaignflow.inspection.InspectionQuery;
import io.campaignflow.inspection.InspectionStatus;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What the reader chose above the list or the calendar; empty means any. {@code view} is
 * {@code calendar} or {@code list}; {@code month} is {@code 2026-11}.
 */
record InspectionFilterFields(String view, YearMonth month, String campaign, String unit, String group,
		InspectionStatus status, InspectionKind kind, LocalDate from, LocalDate until, String text) {

	public boolean calendar() {
		return !"list".equals(view);
	}

	InspectionQuery query(String unitCode) {
		return new InspectionQuery(blankToNull(campaign), unitCode, blankToNull(group), status, kind, from, until,
				blankToNull(text));
	}

	static String blankToNull(String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}
