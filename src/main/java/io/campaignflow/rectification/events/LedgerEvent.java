package io.campaignflow.rectification.events;

import io.campaignflow.shared.DomainEvent;

/**
 * What is decided about the ledger of a campaign as a whole; in the campaign's history.
 */
public sealed interface LedgerEvent extends DomainEvent {

	String campaignId();

	@Override
	default String subjectType() {
		return "campaign";
	}

	@Override
	default String subjectId() {
		return campaignId();
	}

	/** {@code share} in percent, {@code days} in working days from close-out. */
	record ReturnVisitRuleSet(String campaignId, int share, int days, String actor) implements LedgerEvent {
	}

}
