package io.campaignflow.instruction;

import io.campaignflow.attachment.AttachmentOwner;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import io.campaignflow.workflow.Tasks;
import org.springframework.stereotype.Component;

/**
 * Files that go out with an answer, whose number they carry. Before that they are the
 * business of whoever may answer.
 */
@Component
class InstructionFiles implements AttachmentOwner {

	private static final String TO_ANSWER = "answer-instruction";

	private final InstructionRepository instructions;

	private final Tasks tasks;

	InstructionFiles(InstructionRepository instructions, Tasks tasks) {
		this.instructions = instructions;
		this.tasks = tasks;
	}

	@Override
	public String subjectType() {
		return InstructionVisibility.SUBJECT;
	}

	@Override
	public String collection() {
		return "instructions";
	}

	@Override
	public void requireMayChange(Actor actor, String id) {
		Instruction instruction = instructions.lock(id).orElseThrow(() -> new NotFound("instruction", id));
		if (instruction.view().status() != InstructionStatus.OPEN) {
			throw new Conflict("instruction-files-not-now", null, instruction.view().number());
		}
		if (!seesUnsubmitted(actor, id)) {
			throw new NotAllowed("instruction-files-of-the-answer");
		}
	}

	@Override
	public boolean seesUnsubmitted(Actor actor, String id) {
		return tasks.openOf(id).stream().anyMatch(task -> task.kind().equals(TO_ANSWER) && tasks.mayAct(actor, task));
	}

	@Override
	public int revision(String id) {
		return instructions.answers(id);
	}

}
