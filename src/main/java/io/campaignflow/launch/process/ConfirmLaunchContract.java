package io.campaignflow.launch.process;

import io.campaignflow.launch.Launches;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.TaskAtHand;
import io.campaignflow.workflow.UserTaskContract;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the form confirm-launch means. */
@Component
class ConfirmLaunchContract implements UserTaskContract<ConfirmLaunchAnswers> {

	private final Launches launches;

	ConfirmLaunchContract(Launches launches) {
		this.launches = launches;
	}

	@Override
	public String form() {
		return CampaignLaunchProcess.FORM;
	}

	@Override
	public Class<ConfirmLaunchAnswers> answers() {
		return ConfirmLaunchAnswers.class;
	}

	@Override
	public boolean begins() {
		return true;
	}

	@Override
	public void accept(TaskAtHand task, ConfirmLaunchAnswers answers, Actor actor) {
		if (answers.decision() == ConfirmLaunchAnswers.Choice.LAUNCH) {
			launches.confirm(actor, task.subjectId(), Set.copyOf(answers.levels()), Set.copyOf(answers.domains()));
		}
		else {
			launches.cancel(actor, task.subjectId());
		}
	}

}
