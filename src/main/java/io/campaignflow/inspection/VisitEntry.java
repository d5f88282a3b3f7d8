package io.campaignflow.inspection;

import java.time.Instant;

/**
 * Something written down on a phone, perhaps long before it is sent. {@code key} is made
 * by the phone and stays the same until the entry was acknowledged, {@code edit} counts
 * its changes meanwhile: sent twice, it counts once. {@code version} is the one the phone
 * saw, 0 where there was nothing. An answer has {@code item}, {@code value} and
 * {@code note}; a remark {@code item} ({@code met} or {@code summary}) and {@code value};
 * a finding its {@code finding} (an id made by the phone), {@code text}, {@code place},
 * {@code severity} and maybe {@code item}; the removal of one {@code finding} alone.
 */
public record VisitEntry(String key, int edit, Kind kind, long version, Instant at, String item, String value,
		String note, String finding, String text, String place, Severity severity) {

	/** What was written down. */
	public enum Kind {

		ANSWER, REMARK, FINDING, FINDING_REMOVAL

	}

}
