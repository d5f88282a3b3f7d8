package io.campaignflow.workflow;

import java.util.Map;

/**
 * A move of a task that somebody asked for at our own doors. The listener carries it out;
 * a change of hands in the engine that no order announced is refused, since it names no
 * reason. {@code from} is who loses the task, null where nobody had taken it;
 * {@code answers} are what a delegate worked out.
 */
public record MoveOrder(String taskId, MoveKind kind, String from, String to, String reason,
		Map<String, Object> answers) {

	public MoveOrder {
		answers = answers == null ? Map.of() : answers;
	}

	static MoveOrder of(String taskId, MoveKind kind, String from, String to, String reason) {
		return new MoveOrder(taskId, kind, from, to, reason, Map.of());
	}

}
