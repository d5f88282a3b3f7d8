package io.campaignflow.plan;

/**
 * Knows how far plans are on their routes. Review, which carries them there, has the one
 * bean; lists of plans are narrowed by it.
 */
public interface RoutePlaces {

	/**
	 * A condition on {@code plan p}, which is in review: the place of its route named by
	 * the parameter {@code passed} lies behind it.
	 */
	String hasPassed();

	/**
	 * The same: whether several people are asked, each with a task of their own, as the
	 * parameter {@code together} says.
	 */
	String isTogether();

}
