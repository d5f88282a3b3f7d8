package io.campaignflow.workflow;

/** Carries a hand-over out in the background. */
public interface HandOverJob {

	void begin(String handOverId);

}
