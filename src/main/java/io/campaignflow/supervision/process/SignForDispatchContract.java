package io.campaignflow.supervision.process;

import io.campaignflow.shared.Actor;
import io.campaignflow.supervision.GroupSteps;
import io.campaignflow.workflow.TaskAtHand;
import io.campaignflow.workflow.UserTaskContract;
import org.springframework.stereotype.Component;

/** What the form sign-for-dispatch means: somebody signs for themselves, or cannot go. */
@Component
class SignForDispatchContract implements UserTaskContract<SignForDispatchAnswers> {

	private final GroupSteps steps;

	SignForDispatchContract(GroupSteps steps) {
		this.steps = steps;
	}

	@Override
	public String form() {
		return GroupDispatchProcess.SIGN_FOR_DISPATCH;
	}

	@Override
	public Class<SignForDispatchAnswers> answers() {
		return SignForDispatchAnswers.class;
	}

	@Override
	public void requireMayAct(TaskAtHand task, Actor actor) {
		steps.requireMaySign(actor, task.subjectId());
	}

	@Override
	public void accept(TaskAtHand task, SignForDispatchAnswers answers, Actor actor) {
		if (answers.decision() == SignForDispatchAnswers.Choice.SIGN) {
			steps.sign(actor, task.subjectId(), Boolean.TRUE.equals(answers.workRules()),
					Boolean.TRUE.equals(answers.discipline()));
		}
		else {
			steps.decline(actor, task.subjectId(), answers.reason());
		}
	}

}
