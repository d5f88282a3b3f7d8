package io.campaignflow.review.events;

import io.campaignflow.shared.DomainEvent;
import java.time.Instant;
import java.util.List;

/** What happens in the review of a plan; recorded in the plan's own chain. */
public sealed interface ReviewEvent extends DomainEvent {

	String planId();

	@Override
	default String subjectType() {
		return "plan";
	}

	@Override
	default String subjectId() {
		return planId();
	}

	/** The plan stands before the people of a step. */
	record StepBegun(String planId, int round, int step, String title, List<String> candidates,
			String actor) implements ReviewEvent {
	}

	/** A step that paused goes on; {@code asked} are those not yet heard. */
	record StepResumed(String planId, int round, int step, String title, List<String> asked,
			String actor) implements ReviewEvent {
	}

	/**
	 * Nobody who may act was found for a step: the office of the unit {@code office} has
	 * to act instead; the administrators ({@code system}) where no office has anybody
	 * either.
	 */
	record StepLeftToOffice(String planId, int step, String title, String office, String actor) implements ReviewEvent {
	}

	/**
	 * {@code returnedTo} is the id of an earlier step, −1 for the drafter, null on
	 * approval.
	 */
	record OpinionGiven(String planId, int round, int step, String title, String decision, List<String> grounds,
			int comments, Integer returnedTo, String resubmission, String actor) implements ReviewEvent {
	}

	/**
	 * Somebody was not asked again: they had approved the same text in the step
	 * {@code from}.
	 */
	record OpinionCarried(String planId, int round, int step, String title, String from,
			String actor) implements ReviewEvent {
	}

	/** A reviewer added a step before or after their own (加签). */
	record StepAdded(String planId, int round, int step, String title, String place, List<String> people, String mode,
			int workingDays, String reason, String actor) implements ReviewEvent {
	}

	/** An added step was taken back before anybody acted in it (减签). */
	record StepTakenBack(String planId, int round, int step, String title, String actor) implements ReviewEvent {
	}

	/**
	 * A task of the plan is due soon. {@code kind} is its form, {@code element} its user
	 * task, {@code title} the step's name (empty for drafting and signing),
	 * {@code titleEn} its English one (null for none), {@code holders} are accounts or
	 * candidate groups.
	 */
	record DueSoon(String planId, int round, String kind, String element, String title, String titleEn,
			List<String> holders, Instant due, String actor) implements ReviewEvent {
	}

	/** A task of the plan is overdue; {@code escalatedTo} is the next one up. */
	record Overdue(String planId, int round, String kind, String element, String title, String titleEn,
			List<String> holders, Instant due, List<String> escalatedTo, String actor) implements ReviewEvent {
	}

}
