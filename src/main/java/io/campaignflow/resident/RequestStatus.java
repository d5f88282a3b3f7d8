package io.campaignflow.resident;

/** What became of a request. */
public enum RequestStatus {

	/** Nobody has decided on it yet. */
	RECEIVED,
	/** Registered in the ledger. */
	REGISTERED,
	/** Joined with an item that says the same. */
	MERGED,
	/** Not taken, with an answer. */
	REJECTED

}
