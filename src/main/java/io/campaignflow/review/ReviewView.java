package io.campaignflow.review;

import java.time.Instant;
import java.util.List;

/**
 * The review of a plan: its steps with their state, and the opinions of all rounds,
 * newest first.
 */
public record ReviewView(String planId, int round, int currentStep, List<StepView> steps, List<OpinionView> opinions) {

	/**
	 * {@code index} counts from 0; {@code needed} of {@code people} must approve;
	 * {@code candidates} are groups or accounts.
	 */
	public record StepView(int index, String title, StepMode mode, int share, int workingDays, StepState state,
			List<String> candidates, Instant since) {
	}

	/** State of a step in the current round. */
	public enum StepState {

		AHEAD, CURRENT, PASSED, RETURNED

	}

	/** One opinion; {@code comments} are tied to a section key or {@code measures}. */
	public record OpinionView(String id, int round, int step, String stepTitle, String account, String name,
			Decision decision, List<Ground> grounds, String summary, Integer score, List<CommentView> comments,
			String returnedTo, Resubmission resubmission, Instant at) {
	}

	/** A comment with the drafter's answer, empty while unanswered. */
	public record CommentView(String id, String section, String quote, String text, String answer) {
	}

}
