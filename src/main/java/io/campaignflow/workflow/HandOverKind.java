package io.campaignflow.workflow;

/** What a hand-over moves. */
public enum HandOverKind {

	/** A task in the person's hands. */
	TASK,
	/** A task somebody else works out for the person. */
	DELEGATED,
	/** An absence in which the person is the proxy. */
	ABSENCE

}
