package io.campaignflow.audit.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * An entry as people read it: {@code actor} is the account, {@code name} the person's
 * name, {@code text} what was done in the reader's language, {@code detail} the event's
 * values. {@code hours} are the working hours since the entry before it in the same
 * chain, null where that entry is not on the same page.
 */
record AuditLine(String subject, long seq, Instant at, String actor, String name, String action, String text,
		JsonNode detail, String previousHash, String hash, BigDecimal hours) {
}
