package io.campaignflow.review.events;

import io.campaignflow.shared.DomainEvent;
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

	/** Nobody was found for a step: the launching office has to act instead. */
	record StepLeftToOffice(String planId, int step, String title, String office, String actor) implements ReviewEvent {
	}

	/**
	 * {@code returnedTo} is the index of an earlier step, −1 for the drafter, null on
	 * approval.
	 */
	record OpinionGiven(String planId, int round, int step, String title, String decision, List<String> grounds,
			int comments, Integer returnedTo, String resubmission, String actor) implements ReviewEvent {
	}

}
