package io.campaignflow.workflow;

import io.campaignflow.shared.Actor;

/**
 * A list beside the worklist that another module keeps and the inbox leads to: what was
 * copied to me. One bean per list; its name is the message {@code inbox.shelf.<key>}.
 */
public interface InboxShelf {

	String key();

	/** Address of the list. */
	String address();

	/** How much of it the person has not seen; bounded. */
	int unread(Actor actor);

}
