package io.campaignflow.audit;

import java.time.Instant;

/**
 * One line of the record: the {@code seq}-th thing that happened to a subject (counted
 * from 1). {@code action} is the event's name ({@code PlanSubmitted}), {@code detail} its
 * record components as JSON in declared order, {@code hash} the SHA-256 over all fields
 * and {@code previousHash}, in hexadecimal.
 */
public record AuditEntry(String subjectType, String subjectId, long seq, Instant at, String actor, String action,
		String detail, String previousHash, String hash) {
}
