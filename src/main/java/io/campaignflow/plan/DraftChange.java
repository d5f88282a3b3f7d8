package io.campaignflow.plan;

import io.campaignflow.shared.Texts;
import io.campaignflow.shared.Violation;
import io.campaignflow.text.ContentLimits;
import io.campaignflow.text.PlanContent;
import java.util.ArrayList;
import java.util.List;

/** A save: the version the writer saw, the whole text, and answers to remarks. */
public record DraftChange(long version, PlanContent content, List<Answer> answers) {

	/** Longest answer to a remark, in UTF-16 units. */
	static final int ANSWER = 5_000;

	public DraftChange {
		answers = PlanContent.rows(answers);
	}

	/** What cannot be stored at all, however unfinished the text is. */
	List<Violation> unstorable() {
		List<Violation> found = new ArrayList<>(ContentLimits.brokenBy(content));
		for (Answer answer : answers) {
			Texts.fault("answers." + answer.remark(), answer.text(), ANSWER).ifPresent(found::add);
		}
		return found;
	}

	/**
	 * {@code remark} is the remark's id; {@code kind} is null as long as the writer has
	 * not said whether it was done.
	 */
	public record Answer(String remark, String text, AnswerKind kind) {

		/** Done, and how. */
		public Answer(String remark, String text) {
			this(remark, text, AnswerKind.DONE);
		}

	}

}
