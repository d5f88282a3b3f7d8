package io.campaignflow.rectification;

import io.campaignflow.shared.Texts;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Violation;
import java.util.ArrayList;
import java.util.List;

/**
 * What texts of an item have to be: said where they are needed, not too long, and made of
 * characters people can read. Gathers all faults; lengths are characters.
 */
final class ItemWords {

	/** Most characters of a reason or a remark. */
	static final int REASON = 1000;

	/** Most characters of the text of an item or an entry. */
	static final int TEXT = 4000;

	private final List<Violation> faults = new ArrayList<>();

	/** One text that has to be there. */
	static String needed(String field, String text, int longest) {
		ItemWords words = new ItemWords();
		words.need(field, text, longest);
		words.settle("item-incomplete");
		return text.strip();
	}

	/** One text that may be missing; null then. */
	static String optional(String field, String text, int longest) {
		ItemWords words = new ItemWords();
		words.allow(field, text, longest);
		words.settle("item-incomplete");
		return Texts.blankToNull(text);
	}

	void need(String field, String text, int longest) {
		if (text == null || text.isBlank()) {
			fault(field, "item-text-missing");
		}
		allow(field, text, longest);
	}

	void allow(String field, String text, int longest) {
		if (text == null) {
			return;
		}
		int length = text.codePointCount(0, text.length());
		if (length > longest) {
			fault(field, "item-text-too-long", longest, length);
		}
		if (!Texts.isReadable(text)) {
			fault(field, "item-text-unreadable");
		}
	}

	void fault(String field, String code, Object... args) {
		faults.add(Violation.of(field, code, args));
	}

	/**
	 * @throws BusinessRuleViolation with everything that was found
	 */
	void settle(String code) {
		if (!faults.isEmpty()) {
			throw new BusinessRuleViolation(code, faults);
		}
	}

}
