package io.campaignflow.circular;

import io.campaignflow.organisation.Level;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A circular as others read it. {@code number} is null before it is published,
 * {@code reason} why it was sent back, {@code submittedBy} and {@code signedBy} accounts,
 * {@code recipients} how many units get it and {@code read} how many of them have opened
 * it; {@code reach} is the lowest level of these units.
 */
public record CircularView(String id, String unitCode, String unitPath, String campaignId, CircularKind kind,
		LocalDate from, LocalDate until, String title, Level reach, CircularStatus status, int version, String number,
		CircularFigures figures, List<CircularSection> sections, String previousId, String reason, String madeBy,
		String submittedBy, String signedBy, Instant madeAt, Instant publishedAt, int recipients, int read,
		Instant urgedAt) {

	public CircularView {
		sections = List.copyOf(sections);
	}

	/** Per cent of the recipients that have read it. */
	public int readShare() {
		return (recipients == 0) ? 0 : (int) (100L * read / recipients);
	}

}
