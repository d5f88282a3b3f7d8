package io.campaignflow.inspection.process;

import io.campaignflow.inspection.VisitReports;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.TaskAtHand;
import io.campaignflow.workflow.UserTaskContract;
import org.springframework.stereotype.Component;

/** What the form respond-findings means: the unit accepts or explains each finding. */
@Component
class RespondFindingsContract implements UserTaskContract<RespondFindingsAnswers> {

	private final VisitReports reports;

	RespondFindingsContract(VisitReports reports) {
		this.reports = reports;
	}

	@Override
	public String form() {
		return VisitProcess.RESPOND_FORM;
	}

	@Override
	public Class<RespondFindingsAnswers> answers() {
		return RespondFindingsAnswers.class;
	}

	@Override
	public void accept(TaskAtHand task, RespondFindingsAnswers answers, Actor actor) {
		reports.respond(actor, task.subjectId(), answers.all(),
				answers.overall() == RespondFindingsAnswers.Choice.ACCEPT_ALL);
	}

}
