package io.campaignflow.instruction.process;

import io.campaignflow.instruction.InstructionStatus;
import io.campaignflow.instruction.Instructions;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the model instruction asks; every answer is read from the instruction itself. */
@Component
public class InstructionQuestions {

	private final Instructions instructions;

	InstructionQuestions(Instructions instructions) {
		this.instructions = instructions;
	}

	/** The account it is addressed to; null where it is addressed to a role. */
	public String person(String id) {
		String addressee = instructions.get(id).addressee();
		return addressee.contains("@") ? null : addressee;
	}

	/** The candidate group it is addressed to; none where it is addressed to a person. */
	public List<String> groups(String id) {
		String addressee = instructions.get(id).addressee();
		return addressee.contains("@") ? List.of(addressee) : List.of();
	}

	/** Account of the leader. */
	public String leader(String id) {
		return instructions.get(id).leader();
	}

	/** The leader accepted the answer. */
	public boolean accepted(String id) {
		return instructions.get(id).status() == InstructionStatus.DONE;
	}

}
