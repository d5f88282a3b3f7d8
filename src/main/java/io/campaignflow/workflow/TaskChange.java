package io.campaignflow.workflow;

import java.util.Objects;

/**
 * A task as the engine is about to have it: {@code assignee} null where it is given back
 * to those it is offered to; {@code delegation} null, PENDING or RESOLVED.
 */
public record TaskChange(String taskId, String assignee, String owner, String delegation) {

	static final String PENDING = "PENDING";

	static final String RESOLVED = "RESOLVED";

	boolean pending() {
		return PENDING.equals(delegation);
	}

	/** Whether the task stays as it is. */
	boolean leaves(WorkItem item) {
		return Objects.equals(item.assignee(), assignee) && Objects.equals(item.owner(), owner)
				&& Objects.equals(item.handling().delegation(), delegation);
	}

	/** Whether somebody else gave it back worked out. */
	public boolean resolved() {
		return RESOLVED.equals(delegation);
	}

}
