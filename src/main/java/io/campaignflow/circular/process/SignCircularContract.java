package io.campaignflow.circular.process;

import io.campaignflow.circular.CircularSteps;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.TaskAtHand;
import io.campaignflow.workflow.UserTaskContract;
import org.springframework.stereotype.Component;

/** What the form sign-circular means: signed, or sent back. */
@Component
class SignCircularContract implements UserTaskContract<SignCircularContract.Answers> {

	private final CircularSteps steps;

	SignCircularContract(CircularSteps steps) {
		this.steps = steps;
	}

	/** What the leader decides. */
	enum Choice {

		SIGN, SEND_BACK

	}

	/** Answers of the form sign-circular. */
	record Answers(Choice decision, String reason) {
	}

	@Override
	public String form() {
		return CircularProcess.SIGN;
	}

	@Override
	public Class<Answers> answers() {
		return Answers.class;
	}

	@Override
	public void requireMayAct(TaskAtHand task, Actor actor) {
		steps.requireMaySign(actor, task.subjectId());
	}

	@Override
	public void accept(TaskAtHand task, Answers answers, Actor actor) {
		if (answers.decision() == Choice.SIGN) {
			steps.sign(actor, task.subjectId());
		}
		else {
			steps.sendBack(actor, task.subjectId(), answers.reason());
		}
	}

}
