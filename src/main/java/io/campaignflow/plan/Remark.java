package io.campaignflow.plan;

import io.campaignflow.text.Passage;
import io.campaignflow.text.Place;
import java.util.List;

/**
 * A reviewer's comment the drafter has to answer before the next submission: on which
 * passage, what, by whom in which step, where the passage stands in the last revision,
 * and how it was answered. {@code askedIn} is the round whose return asked for the answer
 * last; {@code answer} is empty and {@code answerKind} null while unanswered.
 */
public record Remark(String id, int round, int askedIn, String step, String author, Passage passage, Place place,
		String text, String answer, AnswerKind answerKind, Standing standing, List<Past> past) {

	public Remark {
		past = List.copyOf(past);
	}

	/** A new comment. */
	public static Remark made(String id, int round, String step, String author, Passage passage, String text) {
		return new Remark(id, round, round, step, author, passage, Place.of(passage), text, "", null, Standing.OPEN,
				List.of());
	}

	/**
	 * What reviewers made of a remark since: who settled it; or who reopened it in which
	 * round, and why, to be answered again if the plan is returned. Empty as long as
	 * nobody did either.
	 */
	public record Standing(String settledBy, String reopenedBy, Integer reopenedIn, String reason) {

		static final Standing OPEN = new Standing(null, null, null, null);

		public boolean settled() {
			return settledBy != null;
		}

		public boolean reopened() {
			return reopenedBy != null;
		}

	}

	/** An earlier answer that did not satisfy: who reopened the remark after it, why. */
	public record Past(int round, AnswerKind answerKind, String answer, String reopenedBy, String reason) {
	}

	public String section() {
		return passage.section();
	}

	public String quote() {
		return passage.quote();
	}

	public boolean answered() {
		return answer != null && !answer.isBlank() && answerKind != null;
	}

	Remark at(Place found) {
		return new Remark(id, round, askedIn, step, author, passage, found, text, answer, answerKind, standing, past);
	}

	Remark with(List<Past> earlier) {
		return new Remark(id, round, askedIn, step, author, passage, place, text, answer, answerKind, standing,
				earlier);
	}

}
