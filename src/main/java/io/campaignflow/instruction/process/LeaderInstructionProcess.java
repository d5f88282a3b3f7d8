package io.campaignflow.instruction.process;

/** Names of the model instruction. */
final class LeaderInstructionProcess {

	static final String ID = "instruction";

	static final String ANSWER = "answer-instruction";

	static final String JUDGE = "judge-answer";

	static final String WITHDRAWN = "InstructionWithdrawn";

	private LeaderInstructionProcess() {
	}

}
