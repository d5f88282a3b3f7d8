package io.campaignflow.workflow;

import java.time.Instant;
import java.util.Set;

/**
 * A user task the engine just created. {@code definition} is the engine's id of the
 * process definition; {@code assignee} and {@code dueAt} may be null; {@code candidates}
 * are candidate groups, or accounts; {@code actor} is the account whose act made it,
 * {@code system} where nobody's did.
 */
public record NewTask(TaskAtHand task, String definition, String assignee, Set<String> candidates, Instant createdAt,
		Instant dueAt, String actor) {

	public NewTask {
		candidates = Set.copyOf(candidates);
	}

}
