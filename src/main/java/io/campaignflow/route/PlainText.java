package io.campaignflow.route;

import io.campaignflow.shared.Texts;
import io.campaignflow.shared.Violation;
import java.util.List;

/**
 * Texts of a route: anything a person can write on one line, of limited length.
 * Characters no document can carry (controls, halves of pairs, non-characters) are
 * refused.
 */
final class PlainText {

	private PlainText() {
	}

	static List<Violation> required(String field, String text, int longest) {
		return (text == null || text.isBlank()) ? List.of(Violation.of(field, "route-text-missing"))
				: bounded(field, text, longest);
	}

	static List<Violation> bounded(String field, String text, int longest) {
		if (text == null) {
			return List.of();
		}
		if (text.length() > longest) {
			return List.of(Violation.of(field, "route-text-too-long", longest));
		}
		return Texts.isPlain(text) ? List.of() : List.of(Violation.of(field, "route-text-unreadable"));
	}

}
