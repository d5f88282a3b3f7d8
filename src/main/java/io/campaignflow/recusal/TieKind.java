package io.campaignflow.recusal;

/**
 * How a person is tied to a unit. Whoever is tied to a unit does not inspect it (F3:
 * recusal).
 */
public enum TieKind {

	/** Holds a position there today. */
	HOME,
	/** Held a position there once. */
	FORMER_POST,
	/** Has a relation there, such as a relative in office, that was declared. */
	RELATION

}
