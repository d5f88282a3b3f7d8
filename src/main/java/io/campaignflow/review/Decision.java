package io.campaignflow.review;

/** What a reviewer decides. */
public enum Decision {

	APPROVE, RETURN

}
