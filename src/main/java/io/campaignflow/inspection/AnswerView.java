package io.campaignflow.inspection;

import io.campaignflow.checklist.Answer;
import java.time.Instant;

/**
 * A stored answer; {@code answeredAt} is when it was given, by the clock of the phone.
 */
public record AnswerView(String item, String value, String note, long version, String answeredBy, Instant answeredAt) {

	Answer answer() {
		return new Answer(value, note);
	}

	boolean says(Answer other) {
		return value.equals(other.value()) && note.equals(other.note());
	}

}
