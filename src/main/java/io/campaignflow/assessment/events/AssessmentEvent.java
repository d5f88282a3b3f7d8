package io.campaignflow.assessment.events;

import io.campaignflow.shared.DomainEvent;

/** What happens to the weights a unit's office sets; recorded in the unit's own chain. */
public sealed interface AssessmentEvent extends DomainEvent {

	String unitCode();

	@Override
	default String subjectType() {
		return "unit";
	}

	@Override
	default String subjectId() {
		return unitCode();
	}

	/** {@code weights} lists criteria and points, {@code level} whom they are for. */
	record AssessmentWeightsSet(String unitCode, String level, int version, String weights,
			String actor) implements AssessmentEvent {
	}

}
