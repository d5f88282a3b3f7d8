package io.campaignflow.notification;

import java.time.Instant;

/**
 * Something that was given up after too many attempts: facts of the outbox, whose
 * {@code channel} and {@code account} are null, or a letter to a person.
 */
public record Failure(String id, Channel channel, String account, Instant since, int attempts, String reason) {
}
