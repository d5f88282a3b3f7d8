package io.campaignflow.notification;

import java.util.List;
import java.util.Locale;

/**
 * What goes out to a person at once: one message or a digest. The id is the same however
 * often it is sent. {@code path} of a line is the page it leads to for its reader,
 * {@code target} the one for everybody in a chat.
 */
record Letter(String id, String subject, List<Line> lines, Locale locale) {

	Letter {
		lines = List.copyOf(lines);
	}

	/** One notice. */
	record Line(String kind, String text, String path, String target) {
	}

}
