package io.campaignflow.instruction;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.SubjectGate;
import org.springframework.stereotype.Component;

/** Answers for instructions who may see their tasks and records. */
@Component
class InstructionGate implements SubjectGate {

	private final Instructions instructions;

	InstructionGate(Instructions instructions) {
		this.instructions = instructions;
	}

	@Override
	public String subjectType() {
		return InstructionVisibility.SUBJECT;
	}

	@Override
	public void requireVisible(Actor actor, String id) {
		instructions.visible(actor, id);
	}

}
