package io.campaignflow.instruction;

import java.time.Instant;

/** One thing said about an instruction. */
public record InstructionTurn(TurnKind kind, String by, String text, Instant at) {

	/** Who speaks, and what about. */
	public enum TurnKind {

		GIVEN, ANSWERED, ASKED_AGAIN, ACCEPTED, WITHDRAWN

	}

}
