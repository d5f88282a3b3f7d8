package io.campaignflow.workflow;

/** What became of a thing of a hand-over. */
public enum HandOverState {

	OPEN, MOVED, REFUSED

}
