package io.campaignflow.circular;

/** Where a circular stands. */
public enum CircularStatus {

	/** Its figures are being compiled. */
	COMPILING,

	/** The office edits the text. */
	EDITING,

	/** Before the leader who signs. */
	SIGNING,

	/** Numbered and out. */
	PUBLISHED,

	/** Given up before it was out. */
	DROPPED

}
