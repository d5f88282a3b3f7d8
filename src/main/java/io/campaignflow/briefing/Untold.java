package io.campaignflow.briefing;

/** Why somebody who wants reports got none; cleared by the next one. */
public enum Untold {

	/** They hold no position (any more). */
	NO_UNIT,

	/** Something went wrong; tried again. */
	FAILED

}
