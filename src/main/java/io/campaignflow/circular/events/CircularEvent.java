package io.campaignflow.circular.events;

import io.campaignflow.shared.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What happens to a circular. */
public sealed interface CircularEvent extends DomainEvent {

	String circularId();

	@Override
	default String subjectType() {
		return "circular";
	}

	@Override
	default String subjectId() {
		return circularId();
	}

	/** Its figures are frozen. */
	record CircularCompiled(String circularId, String title, LocalDate from, LocalDate until,
			String actor) implements CircularEvent {
	}

	record CircularEdited(String circularId, int version, String actor) implements CircularEvent {
	}

	record CircularSubmitted(String circularId, String actor) implements CircularEvent {
	}

	record CircularSentBack(String circularId, String reason, String actor) implements CircularEvent {
	}

	record CircularSigned(String circularId, String actor) implements CircularEvent {
	}

	record CircularDropped(String circularId, String actor) implements CircularEvent {
	}

	/** Published under its number to so many units. */
	record CircularPublished(String circularId, String number, int recipients, String actor) implements CircularEvent {
	}

	/** These units have it. */
	record CircularDelivered(String circularId, List<String> units, String actor) implements CircularEvent {
	}

	/** Somebody of the unit opened it, the first of them. */
	record CircularRead(String circularId, List<String> units, String actor) implements CircularEvent {
	}

	/** These units have not read it yet and are reminded. */
	record CircularUnread(String circularId, List<String> units, String actor) implements CircularEvent {
	}

	/** Its open task is due soon. */
	record CircularDueSoon(String circularId, String kind, List<String> holders, Instant due,
			String actor) implements CircularEvent {
	}

	/** Its open task is overdue; {@code escalatedTo} learns of it. */
	record CircularOverdue(String circularId, String kind, List<String> holders, Instant due, List<String> escalatedTo,
			String actor) implements CircularEvent {
	}

}
