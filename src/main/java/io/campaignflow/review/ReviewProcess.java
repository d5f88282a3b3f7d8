package io.campaignflow.review;

import io.campaignflow.shared.Actor;
import java.util.function.Supplier;

/**
 * What a review tells its process about moves that no form makes; the module's process
 * side does so.
 */
public interface ReviewProcess {

	/**
	 * Makes a move as a whole, and again from the start where it lost a race.
	 */
	<T> T make(Supplier<T> move);

	void withdrawn(Actor actor, String planId);

	/** The present step is not the one that has the plan any more. */
	void stepsChanged(Actor actor, String planId);

	void revoked(Actor actor, String planId);

}
