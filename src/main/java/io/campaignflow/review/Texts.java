package io.campaignflow.review;

import io.campaignflow.shared.Violation;
import java.util.Optional;

/** What a reason has to be: said, short, and made of characters people can read. */
final class Texts {

	/** Most characters of a reason. */
	static final int LONGEST = 500;

	private Texts() {
	}

	/**
	 * @param missing code of the refusal where nothing is said
	 */
	static Optional<Violation> fault(String field, String text, String missing) {
		if (text == null || text.isBlank()) {
			return Optional.of(Violation.of(field, missing));
		}
		int length = text.codePointCount(0, text.length());
		if (length > LONGEST) {
			return Optional.of(Violation.of(field, "reason-too-long", LONGEST, length));
		}
		boolean unreadable = text.codePoints()
			.anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t'
					|| Character.getType(c) == Character.SURROGATE);
		return unreadable ? Optional.of(Violation.of(field, "reason-unreadable")) : Optional.empty();
	}

}
