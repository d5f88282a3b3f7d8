package io.campaignflow.workflow;

import java.time.Instant;
import java.util.Set;

/**
 * A task as lists show it. {@code id} is the engine's task id, {@code kind} the form's
 * id. {@code completedBy} and {@code completedAt} are null while it is open.
 */
public record WorkItem(String id, String kind, String process, String element, WorkSubject subject, String assignee,
		Set<String> candidates, Instant createdAt, Instant dueAt, String completedBy, Instant completedAt) {

	public WorkItem {
		candidates = Set.copyOf(candidates);
	}

	public boolean open() {
		return completedAt == null;
	}

}
