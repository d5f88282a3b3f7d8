package io.campaignflow.workflow.process;

/** Names of the model hand-over. */
final class HandOverProcess {

	static final String ID = "hand-over";

	private HandOverProcess() {
	}

}
