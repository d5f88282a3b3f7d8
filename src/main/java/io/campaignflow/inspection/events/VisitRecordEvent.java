package io.campaignflow.inspection.events;

import io.campaignflow.shared.DomainEvent;

/** What is written down while a visit is carried out, besides its findings. */
public sealed interface VisitRecordEvent extends DomainEvent {

	String inspection();

	@Override
	default String subjectType() {
		return "inspection";
	}

	@Override
	default String subjectId() {
		return inspection();
	}

	/**
	 * Answers came in, in one call; {@code items} are the keys of the checklist's items.
	 */
	record AnswersRecorded(String inspection, int answers, String items, String actor) implements VisitRecordEvent {
	}

	/**
	 * A photo looks the same as one that was there before. Not everybody who sees this
	 * visit may see the earlier one, so it is not named.
	 */
	record PhotoSeenBefore(String inspection, String photo, String earlierPhoto,
			String actor) implements VisitRecordEvent {
	}

}
