package io.campaignflow.workflow.web;

import io.campaignflow.workflow.WorkItem;

/**
 * A task as a line of the inbox: who has it in words, how long it has waited in words,
 * and what the reader can do with it; {@code behalf} is the name of somebody who is away
 * and for whom the reader acts, null for their own tasks; {@code page} where the line
 * leads.
 */
public record InboxLine(WorkItem item, String holder, String waited, boolean claimable, boolean releasable,
		String behalf, String page) {

	/** Whether the reader may decide it together with others. */
	public boolean selectable() {
		return item.open() && !item.isDelegated() && page.startsWith("/tasks/");
	}

}
