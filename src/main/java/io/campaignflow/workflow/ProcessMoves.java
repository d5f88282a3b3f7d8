package io.campaignflow.workflow;

import io.campaignflow.shared.Actor;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * Moves of a person that no form makes: the plan is withdrawn, revoked, given another
 * step. The module that owns the process changes its aggregate and tells the process, all
 * in one move.
 */
public interface ProcessMoves {

	/**
	 * Makes a move in one transaction. One that lost a race against another is made again
	 * from the start, so that it sees what the other did; within a larger transaction
	 * nothing can be repeated.
	 */
	<T> T make(Supplier<T> move);

	/**
	 * Tells the process of a business key what happened, in the person's name. Whether
	 * they may is the aggregate's matter and decided before.
	 * @param message name of a message the model waits for
	 */
	void tell(Actor actor, String businessKey, String message);

	/**
	 * Sets another deadline to the open tasks of an element. Timers that stand on it are
	 * set anew from what the model says, those that have gone off already as well: a new
	 * deadline is reminded of again.
	 */
	void postpone(String businessKey, String element, Instant due);

}
