package io.campaignflow.circular.process;

/** Names of the model circular-schedule. */
final class CircularScheduleProcess {

	static final String ID = "circular-schedule";

	static final String CHANGED = "CircularScheduleChanged";

	private CircularScheduleProcess() {
	}

}
