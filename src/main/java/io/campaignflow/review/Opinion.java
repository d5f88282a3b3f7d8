package io.campaignflow.review;

import io.campaignflow.plan.Ground;
import io.campaignflow.plan.Remark;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Actor.Behalf;
import io.campaignflow.text.Passage;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What one reviewer decided in one visit of a step. {@code step} is the step's id,
 * {@code returnedTo} that of an earlier step, null for the drafter and on approval;
 * {@code carriedFrom} is the title of the earlier step in which the same person approved
 * the same text, null where the person was asked; {@code behalf} the absent person it was
 * given for, null where it is the reviewer's own.
 */
record Opinion(String id, int round, int step, int visit, String stepTitle, String account, String name,
		Decision decision, List<Ground> grounds, String summary, Integer score, List<Comment> comments,
		Integer returnedTo, Resubmission resubmission, String carriedFrom, Instant at, Behalf behalf) {

	/**
	 * A comment on a passage; {@code section} and {@code quote} are repeated from it, for
	 * comments stored before passages were.
	 */
	record Comment(String id, String section, String quote, String text, Passage passage) {

		Comment {
			passage = (passage == null) ? Passage.whole(section, 0) : passage;
		}

		static Comment of(Verdict.Comment said, Passage passage) {
			return new Comment(UUID.randomUUID().toString(), passage.section(), passage.quote(), said.text(), passage);
		}

	}

	/**
	 * @param passages those of the verdict's comments, in their order
	 */
	static Opinion of(ReviewStep step, int round, Verdict verdict, List<Passage> passages, Actor actor, Instant at) {
		List<Comment> comments = IntStream.range(0, passages.size())
			.mapToObj(i -> Comment.of(verdict.comments().get(i), passages.get(i)))
			.toList();
		return new Opinion(UUID.randomUUID().toString(), round, step.id(), step.visit(), step.route().title(),
				actor.account(), actor.name(), verdict.decision(), verdict.grounds(), verdict.summary(),
				verdict.score(), comments, verdict.returnTo(), verdict.resubmission(), null, at, actor.behalf());
	}

	/** The same approval, counted in a later step without asking again. */
	Opinion carriedTo(ReviewStep later, Instant when) {
		return new Opinion(UUID.randomUUID().toString(), round, later.id(), later.visit() + 1, later.route().title(),
				account, name, Decision.APPROVE, List.of(), null, null, List.of(), null, null, stepTitle, when, null);
	}

	Actor actor() {
		return new Actor(account, name, Set.of());
	}

	/** As the drafter has to answer them. */
	List<Remark> remarks() {
		return comments.stream()
			.map(comment -> Remark.made(comment.id(), round, stepTitle, name, comment.passage(), comment.text()))
			.toList();
	}

	boolean returns() {
		return decision == Decision.RETURN;
	}

}
