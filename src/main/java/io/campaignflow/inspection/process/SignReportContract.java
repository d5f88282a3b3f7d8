package io.campaignflow.inspection.process;

import io.campaignflow.inspection.VisitPeople;
import io.campaignflow.inspection.VisitReports;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.TaskAtHand;
import io.campaignflow.workflow.UserTaskContract;
import org.springframework.stereotype.Component;

/** What the form sign-report means: the leader signs, or has the record mended. */
@Component
class SignReportContract implements UserTaskContract<SignReportAnswers> {

	private final VisitReports reports;

	private final VisitPeople people;

	SignReportContract(VisitReports reports, VisitPeople people) {
		this.reports = reports;
		this.people = people;
	}

	@Override
	public String form() {
		return VisitProcess.SIGN_FORM;
	}

	@Override
	public Class<SignReportAnswers> answers() {
		return SignReportAnswers.class;
	}

	@Override
	public void requireMayAct(TaskAtHand task, Actor actor) {
		people.requireFree(actor, task.subjectId());
	}

	@Override
	public void accept(TaskAtHand task, SignReportAnswers answers, Actor actor) {
		if (answers.decision() == SignReportAnswers.Choice.SIGN) {
			reports.sign(actor, task.subjectId(), answers.numbers());
		}
		else {
			reports.giveBack(actor, task.subjectId(), answers.reason());
		}
	}

}
