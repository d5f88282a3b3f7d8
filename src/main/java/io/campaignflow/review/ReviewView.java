package io.campaignflow.review;

import io.campaignflow.plan.AnswerKind;
import io.campaignflow.plan.Ground;
import io.campaignflow.plan.Remark;
import io.campaignflow.text.Passage;
import io.campaignflow.text.Place;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * The review of a plan: its steps with their state, and the opinions of all rounds,
 * newest first.
 */
public record ReviewView(String planId, int round, int currentStep, List<StepView> steps, List<OpinionView> opinions) {

	/**
	 * {@code id} stays with the step, opinions and returns name it; {@code index} counts
	 * from 0 in today's order; {@code candidates} are groups or accounts; {@code added}
	 * is null for steps of the route itself.
	 */
	public record StepView(int id, int index, String title, String titleEn, StepMode mode, int share, int workingDays,
			StepState state, List<String> candidates, boolean leftToOffice, Instant since, AddedView added) {

		/** The title in the reader's language, Chinese where there is no English one. */
		public String titleIn(Locale locale) {
			return "en".equals(locale.getLanguage()) && !titleEn.isBlank() ? titleEn : title;
		}

	}

	/** What the reader's language calls the step an opinion names. */
	public String titleIn(String title, Locale locale) {
		return steps.stream()
			.filter(step -> step.title().equals(title))
			.findFirst()
			.map(step -> step.titleIn(locale))
			.orElse(title);
	}

	/** Who added a step, and why. */
	public record AddedView(String by, String name, String reason) {
	}

	/**
	 * State of a step in the current round; PAUSED while a step added before it runs.
	 */
	public enum StepState {

		AHEAD, CURRENT, PAUSED, PASSED, RETURNED

	}

	/**
	 * One opinion; {@code comments} are tied to a section key or {@code measures};
	 * {@code carriedFrom} names the earlier step in which the same person approved the
	 * same text and so was not asked again, null where they were asked;
	 * {@code onBehalfOf} is the name of the absent person it was given for, null for
	 * one's own.
	 */
	public record OpinionView(String id, int round, int step, String stepTitle, String account, String name,
			Decision decision, List<Ground> grounds, String summary, Integer score, List<CommentView> comments,
			String returnedTo, Resubmission resubmission, String carriedFrom, Instant at, String onBehalfOf) {
	}

	/**
	 * A comment with the drafter's answer, empty while unanswered; where its passage
	 * stands in the last revision; and what reviewers made of the answer.
	 */
	public record CommentView(String id, int round, int askedIn, String step, String author, String section,
			String quote, String text, String answer, AnswerKind answerKind, Passage passage, Place place,
			Remark.Standing standing, List<Remark.Past> past) {

		static CommentView of(Remark remark) {
			return new CommentView(remark.id(), remark.round(), remark.askedIn(), remark.step(), remark.author(),
					remark.section(), remark.quote(), remark.text(), remark.answer(), remark.answerKind(),
					remark.passage(), remark.place(), remark.standing(), remark.past());
		}

		/** Whether the drafter said what came of it. */
		public boolean answered() {
			return answerKind != null && !answer.isBlank();
		}

	}

}
