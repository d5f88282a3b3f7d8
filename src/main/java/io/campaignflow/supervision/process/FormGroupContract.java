package io.campaignflow.supervision.process;

import io.campaignflow.shared.Actor;
import io.campaignflow.supervision.GroupSteps;
import io.campaignflow.workflow.TaskAtHand;
import io.campaignflow.workflow.UserTaskContract;
import org.springframework.stereotype.Component;

/** What the form form-group means: the people are chosen, or the group is given up. */
@Component
class FormGroupContract implements UserTaskContract<FormGroupAnswers> {

	private final GroupSteps steps;

	FormGroupContract(GroupSteps steps) {
		this.steps = steps;
	}

	@Override
	public String form() {
		return GroupDispatchProcess.FORM_GROUP;
	}

	@Override
	public Class<FormGroupAnswers> answers() {
		return FormGroupAnswers.class;
	}

	@Override
	public boolean begins() {
		return true;
	}

	@Override
	public void accept(TaskAtHand task, FormGroupAnswers answers, Actor actor) {
		if (answers.decision() == FormGroupAnswers.Choice.SUBMIT) {
			steps.submit(actor, task.subjectId());
		}
		else {
			steps.abandon(actor, task.subjectId());
		}
	}

}
