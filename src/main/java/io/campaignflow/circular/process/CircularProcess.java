package io.campaignflow.circular.process;

/** Names of the model circular. */
final class CircularProcess {

	static final String ID = "circular";

	static final String EDIT = "edit-circular";

	static final String SIGN = "sign-circular";

	private CircularProcess() {
	}

}
