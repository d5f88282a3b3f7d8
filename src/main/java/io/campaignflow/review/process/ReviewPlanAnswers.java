package io.campaignflow.review.process;

import io.campaignflow.review.Decision;
import io.campaignflow.plan.Ground;
import io.campaignflow.review.Resubmission;
import io.campaignflow.review.Verdict;
import java.util.List;

/**
 * Answers of the form review-plan; {@code returnTo} is {@code DRAFTER} or the index of an
 * earlier step.
 */
record ReviewPlanAnswers(Decision decision, List<Ground> grounds, String summary, List<Comment> comments,
		String returnTo, Resubmission resubmit, Integer score) {

	/**
	 * Value of the return target that means the drafter; the others are indexes of steps.
	 */
	static final String TO_DRAFTER = "DRAFTER";

	/** A row of the form's list; Tasklist offers an empty one. */
	record Comment(String section, String quote, Integer start, String before, String text) {

		boolean isEmpty() {
			return blank(section) && blank(quote) && blank(text);
		}

		private static boolean blank(String value) {
			return value == null || value.isBlank();
		}

	}

	Verdict verdict() {
		List<Verdict.Comment> said = (comments != null) ? comments.stream()
			.filter(comment -> !comment.isEmpty())
			.map(comment -> new Verdict.Comment(comment.section(), comment.quote(), comment.start(), comment.before(),
					comment.text()))
			.toList() : List.of();
		return new Verdict(decision, (grounds != null) ? grounds : List.of(), summary, score, said, target(), resubmit);
	}

	private Integer target() {
		boolean toDrafter = returnTo == null || returnTo.isBlank() || returnTo.equals(TO_DRAFTER);
		return toDrafter ? null : Integer.valueOf(returnTo);
	}

}
