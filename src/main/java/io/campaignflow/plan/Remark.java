package io.campaignflow.plan;

/**
 * A reviewer's comment the drafter has to answer before the next submission: where
 * ({@code section} is a section key or {@code measures}; {@code quote} the passage, may
 * be empty), what, from which step, and the answer given so far (empty while unanswered).
 */
public record Remark(String id, int round, String step, String section, String quote, String text, String answer) {

	public boolean answered() {
		return answer != null && !answer.isBlank();
	}

}
