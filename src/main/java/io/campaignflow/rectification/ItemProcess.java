package io.campaignflow.rectification;

import io.campaignflow.shared.Actor;
import java.util.function.Supplier;

/** What moves without a form tell the process of an item. */
public interface ItemProcess {

	/**
	 * Makes a move in one transaction, again from the start where it lost a race.
	 */
	<T> T make(Supplier<T> move);

	/** More time was asked for. */
	void extensionAsked(Actor actor, String itemId);

	/** The item was merged or split: whatever waited for it is over. */
	void over(Actor actor, String itemId);

	/** Somebody answered by their link. */
	void answeredByLink(String itemId);

}
