package io.campaignflow.inspection;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.SubjectGate;
import org.springframework.stereotype.Component;

/** Answers for visits who may see their tasks and records. */
@Component
class InspectionGate implements SubjectGate {

	private final Inspections inspections;

	InspectionGate(Inspections inspections) {
		this.inspections = inspections;
	}

	@Override
	public String subjectType() {
		return "inspection";
	}

	@Override
	public void requireVisible(Actor actor, String id) {
		inspections.visible(actor, id);
	}

}
