package io.campaignflow.organisation;

/** Why somebody stays away from a unit (回避). */
public enum RecusalGround {

	/** Holds a position there, or at a unit below. */
	HOME_UNIT,
	/** Held one there. */
	FORMER_POST,
	/** Declared a relation. */
	DECLARED

}
