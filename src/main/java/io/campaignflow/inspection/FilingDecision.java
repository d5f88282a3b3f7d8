package io.campaignflow.inspection;

/** What an office says to a visit over the budget, or in another group's week. */
public enum FilingDecision {

	/** It takes place all the same. */
	ALLOW,
	/** It goes into the other visit: one visit, people of both groups. */
	MERGE,
	/** It does not take place. */
	DROP

}
