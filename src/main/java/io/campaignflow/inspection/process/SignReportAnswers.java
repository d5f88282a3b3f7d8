package io.campaignflow.inspection.process;

import java.util.List;

/**
 * Answers of the form sign-report; {@code withdrawn} are numbers of findings the unit
 * explained away.
 */
record SignReportAnswers(Choice decision, List<String> withdrawn, String reason) {

	/** What the leader decides. */
	enum Choice {

		SIGN, GIVE_BACK

	}

	List<Integer> numbers() {
		return (withdrawn == null) ? List.of() : withdrawn.stream().map(Integer::valueOf).toList();
	}

}
