package io.campaignflow.review;

import io.campaignflow.shared.Actor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What one reviewer decided in one visit of a step. {@code returnedTo} is the index of an
 * earlier step, null for the drafter and on approval.
 */
record Opinion(String id, int round, int step, int visit, String stepTitle, String account, String name,
		Decision decision, List<Ground> grounds, String summary, Integer score, List<Comment> comments,
		Integer returnedTo, Resubmission resubmission, Instant at) {

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
		return new Opinion(UUID.randomUUID().toString(), round, step.index(), step.visit(), step.route().title(),
				actor.account(), actor.name(), verdict.decision(), verdict.grounds(), verdict.summary(),
				verdict.score(), comments, verdict.returnTo(), verdict.resubmission(), at);
	}

	boolean returns() {
		return decision == Decision.RETURN;
	}

}
