package io.campaignflow.inspection.process;

import io.campaignflow.inspection.VisitPeople;
import io.campaignflow.inspection.VisitReports;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.workflow.TaskAtHand;
import io.campaignflow.workflow.UserTaskContract;
import org.springframework.stereotype.Component;

/** What the form respond-findings means: the unit accepts or explains each finding. */
@Component
class RespondFindingsContract implements UserTaskContract<RespondFindingsAnswers> {

	private final VisitReports reports;

	private final VisitPeople people;

	RespondFindingsContract(VisitReports reports, VisitPeople people) {
		this.reports = reports;
		this.people = people;
	}

	@Override
	public String form() {
		return VisitProcess.RESPOND_FORM;
	}

	@Override
	public Class<RespondFindingsAnswers> answers() {
		return RespondFindingsAnswers.class;
	}

	/** Whoever found it does not answer for the unit, whoever gave them the task. */
	@Override
	public void requireMayAct(TaskAtHand task, Actor actor) {
		if (people.goes(actor, task.subjectId())) {
			throw new NotAllowed("visit-answer-own");
		}
	}

	@Override
	public void accept(TaskAtHand task, RespondFindingsAnswers answers, Actor actor) {
		reports.respond(actor, task.subjectId(), answers.all(),
				answers.overall() == RespondFindingsAnswers.Choice.ACCEPT_ALL);
	}

}
