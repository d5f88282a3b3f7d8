package io.campaignflow.inspection.process;

import io.campaignflow.inspection.FindingAnswer;
import io.campaignflow.inspection.FindingResponse;
import java.util.List;

/** Answers of the form respond-findings. */
record RespondFindingsAnswers(Choice overall, List<Row> answers) {

	/** Whether the unit accepts whatever it does not explain. */
	enum Choice {

		ACCEPT_ALL, ONE_BY_ONE

	}

	/** A row of the form's list; Tasklist offers an empty one. */
	record Row(Integer number, FindingResponse response, String explanation) {

		boolean isEmpty() {
			return number == null && response == null && (explanation == null || explanation.isBlank());
		}

	}

	List<FindingAnswer> all() {
		return (answers == null) ? List.of() : answers.stream()
			.filter(row -> !row.isEmpty())
			.map(row -> new FindingAnswer((row.number() == null) ? 0 : row.number(), row.response(), row.explanation()))
			.toList();
	}

}
