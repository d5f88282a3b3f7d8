package io.campaignflow.review;

import io.campaignflow.shared.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What one reviewer decided in one visit of a step. {@code step} is the step's id,
 * {@code returnedTo} that of an earlier step, null for the drafter and on approval;
 * {@code carriedFrom} is the title of the earlier step in which the same person approved
 * the same text, null where the person was asked.
 */
record Opinion(String id, int round, int step, int visit, String stepTitle, String account, String name,
		Decision decision, List<Ground> grounds, String summary, Integer score, List<Comment> comments,
		Integer returnedTo, Resubmission resubmission, String carriedFrom, Instant at) {

	/**
	 * A comment tied to a section key or {@code measures}, with the passage it is about
	 * (may be empty).
	 */
	record Comment(String id, String section, String quote, String text) {
	}

	static Opinion of(ReviewStep step, int round, Verdict verdict, Actor actor, Instant at) {
		List<Comment> comments = verdict.comments()
			.stream()
			.map(comment -> new Comment(UUID.randomUUID().toString(), comment.section(), comment.quote(),
					comment.text()))
			.toList();
		return new Opinion(UUID.randomUUID().toString(), round, step.id(), step.visit(), step.route().title(),
				actor.account(), actor.name(), verdict.decision(), verdict.grounds(), verdict.summary(),
				verdict.score(), comments, verdict.returnTo(), verdict.resubmission(), null, at);
	}

	/** The same approval, counted in a later step without asking again. */
	Opinion carriedTo(ReviewStep later, Instant when) {
		return new Opinion(UUID.randomUUID().toString(), round, later.id(), later.visit() + 1, later.route().title(),
				account, name, Decision.APPROVE, List.of(), null, null, List.of(), null, null, stepTitle, when);
	}

	Actor actor() {
		return new Actor(account, name, Set.of());
	}

	boolean returns() {
		return decision == Decision.RETURN;
	}

}
