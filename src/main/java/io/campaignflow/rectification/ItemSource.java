package io.campaignflow.rectification;

/** Where an item comes from (F3, F4). */
public enum ItemSource {

	/** A finding of an inspection whose report was signed. */
	FINDING,
	/** A resident's request. */
	RESIDENT,
	/** An appraisal of the unit. */
	APPRAISAL,
	/** A leader's written instruction. */
	INSTRUCTION

}
