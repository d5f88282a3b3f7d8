package io.campaignflow.attachment;

import java.time.Instant;

/**
 * A file of a subject. {@code size} in bytes; {@code fromRevision} is the first
 * submission it went out with, null while it only lies with the draft;
 * {@code untilRevision} the last one, null while it is there; {@code finding} names what
 * a scan found.
 */
public record Attachment(String id, String subjectType, String subjectId, String name, String mediaType, long size,
		String sha256, String addedBy, Instant addedAt, Integer fromRevision, Integer untilRevision, ScanState scan,
		String finding) {

	/** Whether it went out with this submission. */
	boolean in(int revision) {
		return fromRevision != null && fromRevision <= revision && (untilRevision == null || untilRevision >= revision);
	}

}
