package io.campaignflow.instructor.events;

import io.campaignflow.shared.DomainEvent;

/**
 * What happens to the instructors of a township; the township is the subject,
 * {@code above} the unit it belongs to.
 */
public sealed interface InstructorEvent extends DomainEvent {

	String township();

	String above();

	@Override
	default String subjectType() {
		return "instructor";
	}

	@Override
	default String subjectId() {
		return township();
	}

	/** An instructor was entered, or has another post or other villages. */
	record InstructorRecorded(String actor, String township, String name, int villages,
			String above) implements InstructorEvent {
	}

	/** An instructor guides no more. */
	record InstructorRemoved(String actor, String township, String name, String above) implements InstructorEvent {
	}

	/** A list was taken over that names so many instructors of this township. */
	record InstructorsImported(String actor, String township, int instructors,
			String above) implements InstructorEvent {
	}

}
