package io.campaignflow.checklist;

import io.campaignflow.shared.Violation;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an answer must be to be kept. */
public final class AnswerRules {

	/** Characters of an answer in words and of a note. */
	public static final int LONGEST = 2000;

	private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,3})?");

	private AnswerRules() {
	}

	/**
	 * What is wrong with it, at the field of the item's key; an empty value takes an
	 * answer back and is always right.
	 */
	public static Optional<Violation> fault(ChecklistItem item, Answer answer) {
		if (answer.note().length() > LONGEST || answer.value().length() > LONGEST) {
			return Optional.of(Violation.of(item.key(), "answer-too-long", LONGEST));
		}
		if (!Texts.readable(answer.note()) || !Texts.readable(answer.value())) {
			return Optional.of(Violation.of(item.key(), "answer-unreadable"));
		}
		return fits(item, answer) ? Optional.empty() : Optional.of(Violation.of(item.key(), code(item), item.text()));
	}

	private static boolean fits(ChecklistItem item, Answer answer) {
		return !answer.given() || switch (item.kind()) {
			case YES_NO, CHOICE -> item.possibleAnswers().contains(answer.value());
			case NUMBER -> NUMBER.matcher(answer.value()).matches();
			case TEXT -> true;
		};
	}

	private static String code(ChecklistItem item) {
		return (item.kind() == ItemKind.NUMBER) ? "answer-no-number" : "answer-not-offered";
	}

}
