package io.campaignflow.workflow.web;

import io.campaignflow.workflow.WorkItem;
import java.time.Instant;
import java.util.Set;

/**
 * A task as integrators see it. {@code kind} is the form's id; {@code light} is ok, soon,
 * late or done; {@code dueAt}, {@code unit} and {@code assignee} may be null.
 */
record TaskView(String id, String kind, Subject subject, String unit, String step, int round, String assignee,
		Set<String> candidateGroups, Instant createdAt, Instant dueAt, String light, String completedBy,
		Instant completedAt) {

	/** What the task is about. */
	record Subject(String type, String id, String title) {
	}

	static TaskView of(WorkItem item, String light) {
		var subject = item.subject();
		return new TaskView(item.id(), item.kind(), new Subject(subject.type(), subject.id(), subject.title()),
				subject.unitCode(), subject.step(), subject.round(), item.assignee(), item.candidates(),
				item.createdAt(), item.dueAt(), light, item.completedBy(), item.completedAt());
	}

}
