package io.campaignflow.workflow;

import java.time.Instant;
import java.util.Map;

/**
 * One move of a task, as its trail shows it. {@code answers} are what a delegate worked
 * out, empty for other moves; {@code reason} may be null.
 */
public record TaskMove(MoveKind kind, String from, String to, String by, String reason, Map<String, Object> answers,
		Instant at) {
}
