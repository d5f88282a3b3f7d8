package io.campaignflow.checklist;

import io.campaignflow.shared.Texts;
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
		Optional<Violation> unreadable = words(item.key(), answer);
		return unreadable.isPresent() || fits(item, answer) ? unreadable
				: Optional.of(Violation.of(item.key(), code(item), item.text()));
	}

	/** What is wrong with its words, whatever was asked. */
	public static Optional<Violation> words(String field, Answer answer) {
		if (answer.note().length() > LONGEST || answer.value().length() > LONGEST) {
			return Optional.of(Violation.of(field, "answer-too-long", LONGEST));
		}
		return (isWritable(answer.note()) && isWritable(answer.value())) ? Optional.empty()
				: Optional.of(Violation.of(field, "answer-unreadable"));
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

	/** Lines may be broken, and nothing else that no document can carry. */
	private static boolean isWritable(String text) {
		return Texts.isPlain(text.replace("\n", ""));
	}

}
