package io.campaignflow.instruction.process;

import io.campaignflow.instruction.Instructions;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.TaskAtHand;
import io.campaignflow.workflow.UserTaskContract;
import org.springframework.stereotype.Component;

/** What the form answer-instruction means: the unit says what was done. */
@Component
class AnswerInstructionContract implements UserTaskContract<AnswerInstructionContract.Answers> {

	private final Instructions instructions;

	AnswerInstructionContract(Instructions instructions) {
		this.instructions = instructions;
	}

	/** Answers of the form answer-instruction. */
	record Answers(String text) {
	}

	@Override
	public String form() {
		return LeaderInstructionProcess.ANSWER;
	}

	@Override
	public Class<Answers> answers() {
		return Answers.class;
	}

	@Override
	public void received(TaskAtHand task, String instead, Actor receiver) {
		instructions.admit(receiver, task.subjectId());
	}

	@Override
	public void accept(TaskAtHand task, Answers answers, Actor actor) {
		instructions.answer(actor, task.subjectId(), answers.text());
	}

}
