package io.campaignflow.inspection.web;

import io.campaignflow.shared.Texts;
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
		return new InspectionQuery(Texts.blankToNull(campaign), unitCode, Texts.blankToNull(group), status, kind, from,
				until, Texts.blankToNull(text));
	}

}
