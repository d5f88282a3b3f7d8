package io.campaignflow.inspection.web;

import io.campaignflow.inspection.EntryOutcome;
import io.campaignflow.web.Problem;
import java.util.List;

/**
 * What became of an entry: {@code code} and {@code sentences} say why it was not taken,
 * {@code theirs} is a colleague's answer or finding where both have to be looked at.
 */
record OutcomeBody(String key, int edit, EntryOutcome.Result result, long version, Object theirs, String code,
		List<String> sentences) {

	static OutcomeBody of(EntryOutcome outcome, Object theirs, Problem problem) {
		if (problem == null) {
			return new OutcomeBody(outcome.key(), outcome.edit(), outcome.result(), outcome.version(), null, null,
					List.of());
		}
		List<String> sentences = problem.faults().isEmpty() ? List.of(problem.sentence())
				: problem.faults().stream().map(Problem.Fault::message).toList();
		return new OutcomeBody(outcome.key(), outcome.edit(), outcome.result(), outcome.version(), theirs,
				problem.code(), sentences);
	}

}
