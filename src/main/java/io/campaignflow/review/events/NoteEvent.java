package io.campaignflow.review.events;

import io.campaignflow.shared.DomainEvent;

/**
 * What happens to internal notes; kept in a chain of its own, apart from the plan's,
 * which the drafter's side reads. Only administrators see it.
 */
public sealed interface NoteEvent extends DomainEvent {

	String planId();

	@Override
	default String subjectType() {
		return "review-note";
	}

	@Override
	default String subjectId() {
		return planId();
	}

	/** The text itself is not repeated. */
	record NoteWritten(String planId, String note, int step, String actor) implements NoteEvent {
	}

}
