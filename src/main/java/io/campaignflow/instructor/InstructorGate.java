package io.campaignflow.instructor;

import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.SubjectGate;
import org.springframework.stereotype.Component;

/** The records of a township's instructors are for whoever sees the township. */
@Component
class InstructorGate implements SubjectGate {

	private final OrgUnits units;

	InstructorGate(OrgUnits units) {
		this.units = units;
	}

	@Override
	public String subjectType() {
		return "instructor";
	}

	@Override
	public void requireVisible(Actor actor, String id) {
		this.units.getVisible(actor, id);
	}

}
