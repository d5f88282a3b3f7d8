package io.campaignflow.review;

import io.campaignflow.plan.Ground;
import java.util.List;

/**
 * What a reviewer says: the decision with its grounds, a summary, comments, where a
 * return goes ({@code returnTo} is the index of an earlier step, null for the drafter)
 * and how the plan comes back. On approval grounds, {@code returnTo} and
 * {@code resubmission} are empty.
 */
public record Verdict(Decision decision, List<Ground> grounds, String summary, Integer score, List<Comment> comments,
		Integer returnTo, Resubmission resubmission) {

	public Verdict {
		boolean returns = decision == Decision.RETURN;
		grounds = returns ? List.copyOf(grounds) : List.of();
		comments = List.copyOf(comments);
		returnTo = returns ? returnTo : null;
		resubmission = resubmissionOf(returns, resubmission);
	}

	private static Resubmission resubmissionOf(boolean returns, Resubmission chosen) {
		if (!returns) {
			return null;
		}
		return (chosen != null) ? chosen : Resubmission.STRAIGHT_BACK;
	}

	/**
	 * {@code section} is a section key or {@code measures}; {@code quote} the passage,
	 * empty for the whole section; {@code start} where it begins in the section's reading
	 * text, null where it is told by the quote, or by what stands {@code before} it (may
	 * be null).
	 */
	public record Comment(String section, String quote, Integer start, String before, String text) {

		public Comment(String section, String quote, String text) {
			this(section, quote, null, null, text);
		}

	}

}
