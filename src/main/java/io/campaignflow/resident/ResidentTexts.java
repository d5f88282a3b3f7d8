package io.campaignflow.resident;

import io.campaignflow.shared.Texts;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Violation;
import java.util.ArrayList;
import java.util.List;

/** Texts of people: there where needed, not too long (characters), readable. */
final class ResidentTexts {

	private final List<Violation> faults = new ArrayList<>();

	static String optional(String field, String text, int longest) {
		ResidentTexts texts = new ResidentTexts();
		String kept = texts.allow(field, text, longest);
		texts.settle();
		return kept;
	}

	static String needed(String field, String text, int longest) {
		ResidentTexts texts = new ResidentTexts();
		String kept = texts.need(field, text, longest);
		texts.settle();
		return kept;
	}

	/**
	 * Stripped, without marks that turn the direction of text; null where nothing is
	 * left.
	 */
	String allow(String field, String text, int longest) {
		String said = (text == null) ? "" : text.replaceAll("[\u202A-\u202E\u2066-\u2069]", "").strip();
		int length = said.codePointCount(0, said.length());
		if (length > longest) {
			faults.add(Violation.of(field, "resident-text-long", longest, length));
		}
		if (!Texts.isReadable(said)) {
			faults.add(Violation.of(field, "resident-text-unreadable"));
		}
		return said.isEmpty() ? null : said;
	}

	String need(String field, String text, int longest) {
		String said = allow(field, text, longest);
		if (said == null) {
			faults.add(Violation.of(field, "resident-text-missing"));
		}
		return said;
	}

	/**
	 * @throws BusinessRuleViolation with everything that was found
	 */
	void settle() {
		if (!faults.isEmpty()) {
			throw new BusinessRuleViolation("resident-incomplete", faults);
		}
	}

}
