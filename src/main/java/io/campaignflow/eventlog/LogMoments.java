package io.campaignflow.eventlog;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * Moments as tools of process mining read them: always three digits of a second. Many
 * take any further digits for milliseconds too, and would read minutes out of them.
 */
final class LogMoments {

	private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx");

	private LogMoments() {
	}

	static String of(Instant at, ZoneId zone) {
		return FORM.format(at.atZone(zone));
	}

}
