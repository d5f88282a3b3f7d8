package io.campaignflow.prereview.events;

import io.campaignflow.shared.DomainEvent;

/** What people make of the machine's findings, and from where on it tells them. */
public sealed interface PreReviewEvent extends DomainEvent {

	String campaignId();

	@Override
	default String subjectType() {
		return "campaign";
	}

	@Override
	default String subjectId() {
		return campaignId();
	}

	/**
	 * The office changed from where on the campaign is told; {@code version} is the new
	 * one.
	 */
	record ThresholdsChanged(String campaignId, long version, String actor) implements PreReviewEvent {
	}

	/** Somebody who judges the plan called a finding right or wrong. */
	record FindingJudged(String campaignId, String planId, int revision, String finding, String rule, boolean correct,
			String actor) implements PreReviewEvent {
	}

}
