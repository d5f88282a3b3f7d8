package io.campaignflow.organisation;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.SubjectGate;
import org.springframework.stereotype.Component;

/** Answers for units who may see their records. */
@Component
class UnitGate implements SubjectGate {

	private final OrgUnits units;

	UnitGate(OrgUnits units) {
		this.units = units;
	}

	@Override
	public String subjectType() {
		return "unit";
	}

	@Override
	public void requireVisible(Actor actor, String id) {
		this.units.getVisible(actor, id);
	}

}
