package io.campaignflow.instruction;

import io.campaignflow.shared.Actor;
import java.util.function.Supplier;

/** What an instruction asks of its process. */
public interface InstructionProcess {

	/** Makes a person's move in one transaction; a lost race is run again. */
	<T> T make(Supplier<T> move);

	void start(String instructionId);

	void withdrawn(Actor actor, String instructionId);

}
