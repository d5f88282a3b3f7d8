package io.campaignflow.workflow.web;

import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.WorkItem;
import java.time.Instant;
import java.util.Set;

/**
 * A task as integrators see it. {@code kind} is the form's id; {@code light} is ok, soon,
 * late or done; {@code stepEn} is the English name of the step; it, {@code dueAt},
 * {@code unit} and {@code assignee} may be null. {@code onBehalfOf} is the account of
 * somebody who is away and in whose place the task is offered to the reader, or was
 * completed; {@code delegation} is PENDING while the assignee works it out for
 * {@code owner}.
 */
record TaskView(String id, String kind, Subject subject, String unit, String step, String stepEn, int round,
		String assignee, Set<String> candidateGroups, Instant createdAt, Instant dueAt, String light,
		String completedBy, Instant completedAt, String onBehalfOf, String owner, String delegation, Instant urgedAt) {

	/** What the task is about. */
	record Subject(String type, String id, String title) {
	}

	static TaskView of(WorkItem item, String light, Actor absent) {
		var subject = item.subject();
		var handling = item.handling();
		return new TaskView(item.id(), item.kind(), new Subject(subject.type(), subject.id(), subject.title()),
				subject.unitCode(), subject.step(), subject.stepEn(), subject.round(), item.assignee(),
				item.candidates(), item.createdAt(), item.dueAt(), light, item.completedBy(), item.completedAt(),
				absent == null ? handling.onBehalfOf() : absent.account(), handling.owner(), handling.delegation(),
				handling.urgedAt());
	}

}
