package io.campaignflow.plan.web;

import io.campaignflow.plan.AnswerKind;
import io.campaignflow.plan.Remark;
import io.campaignflow.text.Passage;
import io.campaignflow.text.Place;
import java.util.List;

/**
 * A reviewer's comment over REST: {@code section} and {@code quote} as it was made,
 * {@code passage} with its whole anchor, {@code place} where that stands in the last
 * revision, the answer, and what reviewers made of it since.
 */
record CommentBody(String id, int round, int askedIn, String step, String author, String section, String quote,
		String text, String answer, AnswerKind answerKind, Passage passage, Place place, Remark.Standing standing,
		List<Remark.Past> past) {

	static CommentBody of(Remark remark) {
		return new CommentBody(remark.id(), remark.round(), remark.askedIn(), remark.step(), remark.author(),
				remark.section(), remark.quote(), remark.text(), remark.answer(), remark.answerKind(), remark.passage(),
				remark.place(), remark.standing(), remark.past());
	}

}
