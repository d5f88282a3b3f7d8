package io.campaignflow.checklist.events;

import io.campaignflow.shared.DomainEvent;

/** What happens to a checklist. */
public sealed interface ChecklistEvent extends DomainEvent {

	String checklist();

	@Override
	default String subjectType() {
		return "checklist";
	}

	@Override
	default String subjectId() {
		return checklist();
	}

	/** Its newest version was written; the same number again while nobody used it. */
	record ChecklistSaved(String checklist, int version, String title, String unitCode, int items,
			String actor) implements ChecklistEvent {
	}

	/** A visit took this version for the first time: it never changes any more. */
	record ChecklistFrozen(String checklist, int version, String title, String actor) implements ChecklistEvent {
	}

	/** No further visit can take it; those that have it keep it. */
	record ChecklistRetired(String checklist, String title, String unitCode, String actor) implements ChecklistEvent {
	}

}
