package io.campaignflow.inspection;

import java.time.Instant;

/**
 * A finding as somebody writes it down. {@code id} is made by whoever writes, also
 * without network, and makes sending it twice harmless; {@code version} is 0 for a new
 * one, else the version the writer saw; {@code item} is the checklist's item it belongs
 * to, may be null as may {@code place} and {@code foundAt} (then: now).
 */
public record FindingEntry(String id, long version, String item, String text, Severity severity, String place,
		Instant foundAt) {
}
