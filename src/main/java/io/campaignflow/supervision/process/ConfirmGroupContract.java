package io.campaignflow.supervision.process;

import io.campaignflow.shared.Actor;
import io.campaignflow.supervision.GroupSteps;
import io.campaignflow.workflow.TaskAtHand;
import io.campaignflow.workflow.UserTaskContract;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the form confirm-group means. */
@Component
class ConfirmGroupContract implements UserTaskContract<ConfirmGroupAnswers> {

	private final GroupSteps steps;

	ConfirmGroupContract(GroupSteps steps) {
		this.steps = steps;
	}

	@Override
	public String form() {
		return GroupDispatchProcess.CONFIRM_GROUP;
	}

	@Override
	public Class<ConfirmGroupAnswers> answers() {
		return ConfirmGroupAnswers.class;
	}

	/** People and units were looked at one by one before. */
	@Override
	public Set<String> inBatches() {
		return Set.of("decision");
	}

	@Override
	public void accept(TaskAtHand task, ConfirmGroupAnswers answers, Actor actor) {
		switch (answers.decision()) {
			case CONFIRM -> steps.confirm(actor, task.subjectId());
			case PROPOSE_AGAIN -> steps.clearUnits(actor, task.subjectId());
			case ABANDON -> steps.abandon(actor, task.subjectId());
		}
	}

}
