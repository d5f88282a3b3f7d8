package io.campaignflow.inspection;

import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.SubjectGate;
import org.springframework.stereotype.Component;

/** Who sees a unit sees what its office said about bearable visits. */
@Component
class BudgetGate implements SubjectGate {

	private final OrgUnits units;

	BudgetGate(OrgUnits units) {
		this.units = units;
	}

	@Override
	public String subjectType() {
		return "inspection-budget";
	}

	@Override
	public void requireVisible(Actor actor, String unitCode) {
		units.getVisible(actor, unitCode);
	}

}
