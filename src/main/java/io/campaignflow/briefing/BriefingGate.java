package io.campaignflow.briefing;

import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.SubjectGate;
import org.springframework.stereotype.Component;

/** Answers for reports who may see their records. */
@Component
class BriefingGate implements SubjectGate {

	private final OrgUnits units;

	BriefingGate(OrgUnits units) {
		this.units = units;
	}

	@Override
	public String subjectType() {
		return "briefing";
	}

	@Override
	public void requireVisible(Actor actor, String code) {
		units.getVisible(actor, code);
	}

}
