package io.campaignflow.rectification.events;

import io.campaignflow.shared.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What happens to a rectification item; recorded in its chain, told to people, and drawn
 * as its timeline. {@code round} counts how often it was opened again, from 1.
 */
public sealed interface RectificationEvent extends DomainEvent {

	String itemId();

	int round();

	@Override
	default String subjectType() {
		return "item";
	}

	@Override
	default String subjectId() {
		return itemId();
	}

	/** {@code raisers} are accounts of those who raised it, for a name only no entry. */
	record ItemRegistered(String itemId, int round, String number, String title, String source, String unitCode,
			String officeUnit, List<String> raisers, String actor) implements RectificationEvent {
	}

	/** Although these items likely say the same; {@code numbers} are theirs. */
	record RegisteredAllTheSame(String itemId, int round, List<String> numbers, String reason,
			String actor) implements RectificationEvent {
	}

	/** The office gave it to a unit and a person, until a day (交办). */
	record ItemAssigned(String itemId, int round, String unitCode, String unitName, String person, String personName,
			LocalDate deadline, String severity, List<String> coUnits, String note,
			String actor) implements RectificationEvent {
	}

	record ItemSignedFor(String itemId, int round, String actor) implements RectificationEvent {
	}

	record ItemObjected(String itemId, int round, String reason, String actor) implements RectificationEvent {
	}

	record ObjectionAgreed(String itemId, int round, String reason, String actor) implements RectificationEvent {
	}

	record ObjectionRejected(String itemId, int round, String reason, String actor) implements RectificationEvent {
	}

	/**
	 * An entry on what was done; {@code n} counts the entries of an item, its evidence
	 * carries the same number.
	 */
	record ProgressReported(String itemId, int round, int n, String unitCode, String unitName, String text,
			Integer percent, int files, String actor) implements RectificationEvent {
	}

	/** Done, says the responsible person; the head applies for acceptance. */
	record ItemFinished(String itemId, int round, String text, boolean feasible,
			String actor) implements RectificationEvent {
	}

	record ItemGivenBack(String itemId, int round, String reason, String actor) implements RectificationEvent {
	}

	record AcceptanceAppliedFor(String itemId, int round, String text, String actor) implements RectificationEvent {
	}

	/** Seen on the spot and accepted (验收). */
	record ItemAccepted(String itemId, int round, LocalDate seenOn, String text,
			String actor) implements RectificationEvent {
	}

	record AcceptanceRefused(String itemId, int round, LocalDate seenOn, String reason,
			String actor) implements RectificationEvent {
	}

	record EndAskedFor(String itemId, int round, String reason, String actor) implements RectificationEvent {
	}

	/** It cannot be done; the leading group agreed. */
	record ItemEnded(String itemId, int round, String reason, String actor) implements RectificationEvent {
	}

	record EndRefused(String itemId, int round, String reason, String actor) implements RectificationEvent {
	}

	/** Its number is cancelled (销号). */
	record ItemClosed(String itemId, int round, String number, String text,
			String actor) implements RectificationEvent {
	}

	/** Accepted, but the office sends it back instead of cancelling its number. */
	record ItemSentBack(String itemId, int round, String reason, String actor) implements RectificationEvent {
	}

	/**
	 * {@code raiser} is the name of who answered, masked of a resident; by a link the
	 * actor is the system.
	 */
	record SatisfactionGiven(String itemId, int round, String raiser, String face, String text,
			String actor) implements RectificationEvent {
	}

	/** {@code drawn} below {@code share} means visited; grave items always are. */
	record ReturnVisitDrawn(String itemId, int round, int drawn, int share, boolean visited,
			String actor) implements RectificationEvent {
	}

	record ReturnVisited(String itemId, int round, LocalDate seenOn, boolean holds, String text,
			String actor) implements RectificationEvent {
	}

	/** {@code round} is the new one. */
	record ItemReopened(String itemId, int round, String reason, String actor) implements RectificationEvent {
	}

	/** Nothing follows any more. */
	record ItemSettled(String itemId, int round, String actor) implements RectificationEvent {
	}

	record ItemExtensionAskedFor(String itemId, int round, LocalDate until, String reason,
			String actor) implements RectificationEvent {
	}

	record ItemExtensionGranted(String itemId, int round, LocalDate until, String reason,
			String actor) implements RectificationEvent {
	}

	record ItemExtensionRefused(String itemId, int round, LocalDate until, String reason,
			String actor) implements RectificationEvent {
	}

	record SubItemAdded(String itemId, int round, String subItemId, String number, String title,
			String actor) implements RectificationEvent {
	}

	record ItemSplit(String itemId, int round, List<String> numbers, String reason,
			String actor) implements RectificationEvent {
	}

	/** {@code intoNumber} is the number of the item it lives on in. */
	record ItemMerged(String itemId, int round, String into, String intoNumber, String reason,
			String actor) implements RectificationEvent {
	}

	/** The other side of a merge: a duplicate came in. */
	record DuplicateTakenIn(String itemId, int round, String from, String fromNumber,
			String actor) implements RectificationEvent {
	}

	/** Yellow: the deadline is near. {@code holders} are accounts or candidate groups. */
	record DeadlineNear(String itemId, int round, List<String> holders, Instant due,
			String actor) implements RectificationEvent {
	}

	/** Red: the deadline has passed. */
	record DeadlineMissed(String itemId, int round, List<String> holders, Instant due,
			String actor) implements RectificationEvent {
	}

	/** Overdue and brought before somebody further up. */
	record ItemEscalated(String itemId, int round, String stage, List<String> holders, Instant due,
			String actor) implements RectificationEvent {
	}

	/** {@code kind} is the form of a task whose own days are nearly over. */
	record ItemTaskDueSoon(String itemId, int round, String kind, List<String> holders, Instant due,
			String actor) implements RectificationEvent {
	}

	/** {@code escalatedTo} learn of it: accounts or candidate groups. */
	record ItemTaskOverdue(String itemId, int round, String kind, List<String> holders, Instant due,
			List<String> escalatedTo, String actor) implements RectificationEvent {
	}

}
