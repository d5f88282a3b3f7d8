package io.campaignflow.audit;

import java.time.Instant;

/**
 * Filters of a search through the record; null or blank means any. {@code from} is
 * included, {@code until} is not.
 */
public record AuditQuery(String subjectType, String subjectId, String actor, String action, Instant from,
		Instant until) {

	public static final AuditQuery ALL = new AuditQuery(null, null, null, null, null, null);

}
