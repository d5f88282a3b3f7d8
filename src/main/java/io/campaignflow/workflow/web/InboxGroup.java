package io.campaignflow.workflow.web;

import java.util.List;

/** Lines of the same urgency; the key is null where lines are not grouped. */
public record InboxGroup(String key, List<InboxLine> lines) {

	public InboxGroup {
		lines = List.copyOf(lines);
	}

}
