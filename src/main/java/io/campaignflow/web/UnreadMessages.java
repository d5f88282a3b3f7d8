package io.campaignflow.web;

import io.campaignflow.shared.Actor;

/**
 * Tells the bell in the frame how many messages a person has not read. The notification
 * module provides the one bean; without one there is no bell.
 */
public interface UnreadMessages {

	int of(Actor actor);

}
