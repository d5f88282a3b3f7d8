package io.campaignflow.campaign;

import io.campaignflow.shared.Violation;
import java.util.List;
import java.util.regex.Pattern;

/** Rules every text of a campaign obeys. */
final class Texts {

	private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,19}");

	private Texts() {
	}

	static boolean blank(String text) {
		return text == null || text.isBlank();
	}

	static List<Violation> required(String field, String text, int longest) {
		return blank(text) ? List.of(Violation.of(field, "campaign-text-missing")) : bounded(field, text, longest);
	}

	static List<Violation> bounded(String field, String text, int longest) {
		return text != null && text.length() > longest ? List.of(Violation.of(field, "campaign-text-too-long", longest))
				: List.of();
	}

	/** Letter first, then letters, digits and hyphens, 20 at most. */
	static boolean isCode(String text) {
		return text != null && CODE.matcher(text).matches();
	}

}
