package io.campaignflow.plan;

import java.util.List;

/** A save: the version the writer saw, the whole text, and answers to remarks. */
public record DraftChange(long version, PlanContent content, List<Answer> answers) {

	public DraftChange {
		answers = PlanContent.rows(answers);
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
