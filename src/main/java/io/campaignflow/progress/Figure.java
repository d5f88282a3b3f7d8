package io.campaignflow.progress;

/** What is tallied. */
enum Figure {

	/** Plans of units by where they stand, and the day they are due. */
	PLAN,
	/** Steps of the routes that plans are on. */
	ROUTE,
	/** Plans that stand approved, by the day of it. */
	APPROVAL,
	/** Opinions that sent a plan back, by the step that gave them. */
	RETURN,
	/** The grounds they named, by round. */
	GROUND,
	/** Items that stand closed, by the day of it. */
	CLOSING

}
