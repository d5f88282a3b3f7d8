package io.campaignflow.web;

import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Answers a refused call of one of the portal's own scripts: the problem as JSON, and for
 * a lost race what stands now, so that a page can show both sides.
 */
@Component
public class RefusedCall {

	private final Problems problems;

	RefusedCall(Problems problems) {
		this.problems = problems;
	}

	public ResponseEntity<Answer> answer(Refusal refusal) {
		return answer(refusal, (refusal instanceof Conflict conflict) ? conflict.theirs() : null);
	}

	/** With {@code theirs} in the shape the page reads. */
	public ResponseEntity<Answer> answer(Refusal refusal, Object theirs) {
		return ResponseEntity.status(Problems.status(refusal)).body(new Answer(problems.of(refusal), theirs));
	}

	/** Body of the answer; {@code theirs} is null unless somebody was faster. */
	public record Answer(Problem problem, Object theirs) {
	}

}
