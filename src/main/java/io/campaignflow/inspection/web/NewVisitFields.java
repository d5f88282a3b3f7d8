package io.campaignflow.inspection.web;

import io.campaignflow.shared.Texts;
import io.campaignflow.inspection.InspectionKind;
import io.campaignflow.inspection.VisitOrder;
import io.campaignflow.inspection.VisitPlan;
import java.time.LocalDate;
import java.util.List;

/**
 * What somebody typed who plans a visit; {@code line} is the plan's line it comes from.
 */
record NewVisitFields(String group, String unit, String campaign, InspectionKind kind, LocalDate date,
		List<String> people, String checklist, String purpose, String line) {

	NewVisitFields {
		people = (people == null) ? List.of() : List.copyOf(people);
	}

	VisitOrder order() {
		return new VisitOrder(group, unit, Texts.blankToNull(campaign), kind, date, Texts.blankToNull(line));
	}

	VisitPlan plan() {
		return new VisitPlan(kind, date, purpose, people, Texts.blankToNull(checklist), null);
	}

	NewVisitFields in(String onlyGroup) {
		return new NewVisitFields(onlyGroup, unit, campaign, kind, date, people, checklist, purpose, line);
	}

}
