package io.campaignflow.supervision;

import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Violation;
import java.util.List;
import java.util.Optional;

/** What a text somebody writes has to be: said, short, and readable. */
final class Texts {

	static final int LONGEST_REASON = 500;

	static final int LONGEST_NAME = 60;

	static final int LONGEST_REPORT = 4000;

	private Texts() {
	}

	/**
	 * The reason without blanks around it.
	 * @throws BusinessRuleViolation where it says nothing, too much or cannot be read
	 */
	static String reason(String text) {
		return require("reason", text, LONGEST_REASON);
	}

	static String require(String field, String text, int longest) {
		fault(field, text, longest).ifPresent(fault -> {
			throw new BusinessRuleViolation("group-text-faulty", List.of(fault));
		});
		return text.strip();
	}

	static Optional<Violation> fault(String field, String text, int longest) {
		return io.campaignflow.shared.Texts.fault(field, text, longest, "group-text-missing");
	}

}
