package io.campaignflow.circular;

import java.time.Instant;

/**
 * A unit that has a circular; {@code readAt} and {@code readBy} are null until it is
 * read.
 */
public record Receipt(String unit, String name, String above, Instant readAt, String readBy) {
}
