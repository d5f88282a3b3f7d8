package io.campaignflow.inspection;

/** What the unit says to a finding. */
public enum FindingResponse {

	ACCEPT, EXPLAIN

}
