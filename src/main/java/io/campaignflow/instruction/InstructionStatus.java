package io.campaignflow.instruction;

/** Where an instruction stands. */
public enum InstructionStatus {

	/** Waits for an answer. */
	OPEN,

	/** Waits for the leader to accept the answer. */
	ANSWERED,

	/** The leader accepted the answer. */
	DONE,

	/** The leader took it back. */
	WITHDRAWN;

	/** Whether somebody still has to act. */
	public boolean running() {
		return this == OPEN || this == ANSWERED;
	}

}
