package io.campaignflow.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** When something that failed is tried again, and when it is given up. */
final class Backoff {

	private static final List<Duration> PAUSES = List.of(Duration.ofSeconds(30), Duration.ofMinutes(2),
			Duration.ofMinutes(10), Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(6));

	private Backoff() {
	}

	/** Whether that many attempts were enough. */
	static boolean isOver(int attempts) {
		return attempts > PAUSES.size();
	}

	static Instant next(int attempts, Instant now) {
		return now.plus(PAUSES.get(Math.min(Math.max(attempts, 1), PAUSES.size()) - 1));
	}

}
