package io.campaignflow.notification;

import java.time.Instant;

/**
 * A notice that is to go out on a channel. {@code letterId} is null until it is put into
 * a letter; sent again, it goes with the same letter.
 */
record Delivery(String noticeId, Channel channel, String account, Instant dueAt, String letterId, int attempts) {
}
