package io.campaignflow.campaign.events;

import io.campaignflow.shared.DomainEvent;

/** What happens to the contact point of a unit. */
public sealed interface ContactPointEvent extends DomainEvent {

	String unitCode();

	@Override
	default String subjectType() {
		return "unit";
	}

	@Override
	default String subjectId() {
		return unitCode();
	}

	/** {@code account} is now in charge of the unit. */
	record ContactLeaderAssigned(String unitCode, String account, String actor) implements ContactPointEvent {
	}

}
