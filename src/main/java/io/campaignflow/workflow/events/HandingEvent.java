package io.campaignflow.workflow.events;

import io.campaignflow.shared.DomainEvent;
import java.util.List;

/**
 * What happens to a task between people; recorded in the chain of what the task is about.
 * {@code from} and {@code to} are accounts, the names beside them those of the moment;
 * {@code kind} is the form's id.
 */
public sealed interface HandingEvent extends DomainEvent {

	/** Somebody gave the task to another person for good (转办). */
	record TaskTransferred(String subjectType, String subjectId, String actor, String from, String fromName, String to,
			String toName, String reason, String taskId, String kind) implements HandingEvent {
	}

	/** The holder lets another person work the task out, and decides afterwards (委派). */
	record TaskDelegated(String subjectType, String subjectId, String actor, String from, String fromName, String to,
			String toName, String reason, String taskId, String kind) implements HandingEvent {
	}

	/** The other person gave the task back, worked out. */
	record DelegationResolved(String subjectType, String subjectId, String actor, String from, String fromName,
			String to, String toName, String note, String taskId, String kind) implements HandingEvent {
	}

	/** The owner took the task back before it was worked out. */
	record DelegationTakenBack(String subjectType, String subjectId, String actor, String from, String fromName,
			String to, String toName, String taskId, String kind) implements HandingEvent {
	}

	/** The task of somebody who leaves went to another person (交接). */
	record TaskHandedOver(String subjectType, String subjectId, String actor, String from, String fromName, String to,
			String toName, String taskId, String kind) implements HandingEvent {
	}

	/** A proxy completed the task of somebody who is away (代理). */
	record TaskDoneOnBehalf(String subjectType, String subjectId, String actor, String absent, String absentName,
			String taskId, String kind) implements HandingEvent {
	}

	/**
	 * Somebody who waits urged the people who have the open tasks (催办): {@code holders}
	 * are accounts, or candidate groups where nobody has taken a task yet.
	 */
	record Urged(String subjectType, String subjectId, String actor, String text, List<String> tasks,
			List<String> holders) implements HandingEvent {
	}

}
