package io.campaignflow.workflow.events;

import java.time.Instant;
import java.util.Set;

/**
 * What happens to a task of somebody's worklist. Not a
 * {@link io.campaignflow.shared.DomainEvent}: what was decided is recorded by the modules
 * that own the processes, tasks only follow. {@code kind} is the form's id,
 * {@code stepEn} the English name of the step (null for none), {@code actor} the account
 * that caused it, {@code system} where nobody did.
 */
public sealed interface TaskEvent {

	String taskId();

	/**
	 * A new task waits for one of these: candidate groups ({@code ROLE@unit},
	 * {@code GROUP@id}) or accounts.
	 */
	record TaskOffered(String taskId, String kind, String subjectType, String subjectId, String step, String stepEn,
			Instant dueAt, Set<String> holders, String actor) implements TaskEvent {

		public TaskOffered {
			holders = Set.copyOf(holders);
		}

	}

	/** A task that waited was given to a person by somebody. */
	record TaskHanded(String taskId, String kind, String subjectType, String subjectId, String step, String stepEn,
			Instant dueAt, String holder, String actor) implements TaskEvent {
	}

	/** A task was completed, or is not needed any more. */
	record TaskClosed(String taskId) implements TaskEvent {
	}

}
