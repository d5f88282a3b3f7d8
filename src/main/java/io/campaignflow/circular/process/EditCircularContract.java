package io.campaignflow.circular.process;

import io.campaignflow.circular.CircularSteps;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.TaskAtHand;
import io.campaignflow.workflow.UserTaskContract;
import org.springframework.stereotype.Component;

/** What the form edit-circular means: the text is ready to be signed, or given up. */
@Component
class EditCircularContract implements UserTaskContract<EditCircularContract.Answers> {

	private final CircularSteps steps;

	EditCircularContract(CircularSteps steps) {
		this.steps = steps;
	}

	/** What the office decides. */
	enum Choice {

		SUBMIT, DROP

	}

	/** Answers of the form edit-circular. */
	record Answers(Choice decision) {
	}

	@Override
	public String form() {
		return CircularProcess.EDIT;
	}

	@Override
	public Class<Answers> answers() {
		return Answers.class;
	}

	@Override
	public void accept(TaskAtHand task, Answers answers, Actor actor) {
		if (answers.decision() == Choice.SUBMIT) {
			steps.submit(actor, task.subjectId());
		}
		else {
			steps.drop(actor, task.subjectId());
		}
	}

}
