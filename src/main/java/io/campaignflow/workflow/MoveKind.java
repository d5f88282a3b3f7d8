package io.campaignflow.workflow;

/** The ways a task goes from one person to another. */
public enum MoveKind {

	/** Decided; a task that is delegated is given back instead. */
	COMPLETE,
	/** Taken for an absent person by their proxy. */
	CLAIM,
	/** For good (转办). */
	TRANSFER,
	/** To be worked out and given back (委派). */
	DELEGATE,
	/** Given back, worked out. */
	RESOLVE,
	/** Got back by its owner before that. */
	TAKE_BACK,
	/** From somebody who leaves (交接). */
	HAND_OVER

}
