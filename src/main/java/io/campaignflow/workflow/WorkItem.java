package io.campaignflow.workflow;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A task as lists show it. {@code id} is the engine's task id, {@code kind} the form's
 * id. {@code completedBy} and {@code completedAt} are null while it is open.
 * {@code soonAt} is from when on it counts as due soon. {@code handling} says how it went
 * from one person to another.
 */
public record WorkItem(String id, String kind, String process, String element, WorkSubject subject, String assignee,
		Set<String> candidates, Instant createdAt, Instant dueAt, Instant soonAt, String completedBy,
		Instant completedAt, Handling handling) {

	public WorkItem {
		candidates = Set.copyOf(candidates);
	}

	/**
	 * {@code owner} decides after the holder has worked the task out, {@code delegation}
	 * is PENDING until then and RESOLVED afterwards; {@code onBehalfOf} is the absent
	 * person for whom it was completed, {@code urgedAt} when its holder was last urged.
	 * All may be null.
	 */
	public record Handling(String owner, String delegation, String onBehalfOf, Instant urgedAt) {

		public static final Handling PLAIN = new Handling(null, null, null, null);

	}

	/** Whose turn it is: the one who holds it, else all it is offered to, in order. */
	public List<String> holders() {
		return (assignee != null) ? List.of(assignee) : candidates.stream().sorted().toList();
	}

	/** Whose turn it is in any of several, each named once, in order. */
	public static List<String> holdersOf(Collection<WorkItem> tasks) {
		return tasks.stream().flatMap(task -> task.holders().stream()).distinct().sorted().toList();
	}

	/** Who decides once the holder has worked it out; null where the holder decides. */
	public String owner() {
		return handling.owner();
	}

	/** Whether the holder only works it out and gives it back. */
	public boolean isDelegated() {
		return open() && TaskChange.PENDING.equals(handling.delegation());
	}

	public boolean open() {
		return completedAt == null;
	}

}
