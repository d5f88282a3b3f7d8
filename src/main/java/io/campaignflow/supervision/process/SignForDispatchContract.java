package io.campaignflow.supervision.process;

import io.campaignflow.shared.Actor;
import io.campaignflow.supervision.GroupDispatching;
import io.campaignflow.workflow.TaskAtHand;
import io.campaignflow.workflow.UserTaskContract;
import org.springframework.stereotype.Component;

/** What the form sign-for-dispatch means: somebody signs for themselves, or cannot go. */
@Component
class SignForDispatchContract implements UserTaskContract<SignForDispatchAnswers> {

	private final GroupDispatching dispatching;

	SignForDispatchContract(GroupDispatching dispatching) {
		this.dispatching = dispatching;
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
		dispatching.requireMaySign(actor, task.subjectId());
	}

	@Override
	public void accept(TaskAtHand task, SignForDispatchAnswers answers, Actor actor) {
		if (answers.decision() == SignForDispatchAnswers.Choice.SIGN) {
			dispatching.sign(actor, task.subjectId(), Boolean.TRUE.equals(answers.workRules()),
					Boolean.TRUE.equals(answers.discipline()));
		}
		else {
			dispatching.decline(actor, task.subjectId(), answers.reason());
		}
	}

}
