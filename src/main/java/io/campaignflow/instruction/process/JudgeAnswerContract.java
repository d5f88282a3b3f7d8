package io.campaignflow.instruction.process;

import io.campaignflow.instruction.Instructions;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.TaskAtHand;
import io.campaignflow.workflow.UserTaskContract;
import org.springframework.stereotype.Component;

/** What the form judge-answer means: the leader is content, or asks again. */
@Component
class JudgeAnswerContract implements UserTaskContract<JudgeAnswerContract.Answers> {

	private final Instructions instructions;

	JudgeAnswerContract(Instructions instructions) {
		this.instructions = instructions;
	}

	/** What the leader decides. */
	enum Choice {

		ACCEPT, ASK_AGAIN

	}

	/** Answers of the form judge-answer; what is not shown is null. */
	record Answers(Choice decision, String text, Integer workingDays) {
	}

	@Override
	public String form() {
		return LeaderInstructionProcess.JUDGE;
	}

	@Override
	public Class<Answers> answers() {
		return Answers.class;
	}

	@Override
	public void requireMayAct(TaskAtHand task, Actor actor) {
		instructions.requireLeader(actor, task.subjectId());
	}

	@Override
	public void accept(TaskAtHand task, Answers answers, Actor actor) {
		if (answers.decision() == Choice.ACCEPT) {
			instructions.accept(actor, task.subjectId());
		}
		else {
			instructions.askAgain(actor, task.subjectId(), answers.text(), answers.workingDays());
		}
	}

}
