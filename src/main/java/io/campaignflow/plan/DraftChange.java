package io.campaignflow.plan;

import java.util.List;

/** A save: the version the writer saw, the whole text, and answers to remarks. */
public record DraftChange(long version, PlanContent content, List<Answer> answers) {

	public DraftChange {
		answers = PlanContent.rows(answers);
	}

	/** {@code remark} is the remark's id. */
	public record Answer(String remark, String text) {
	}

}
