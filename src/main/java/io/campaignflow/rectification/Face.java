package io.campaignflow.rectification;

/** What somebody who raised an item says of its result, from best to worst (F4). */
public enum Face {

	/** Satisfied. */
	GREEN,
	/** So so. */
	YELLOW,
	/** Not satisfied: the item is opened again. */
	RED;

	/** The worse of two answers; the other one may be null. */
	Face worse(Face other) {
		return (other == null || other.compareTo(this) < 0) ? this : other;
	}

}
