package io.campaignflow.supervision.process;

import io.campaignflow.shared.Actor;
import io.campaignflow.supervision.GroupDispatching;
import io.campaignflow.supervision.ClosingReport;
import io.campaignflow.workflow.TaskAtHand;
import io.campaignflow.workflow.UserTaskContract;
import org.springframework.stereotype.Component;

/** What the form report-closing means: the report ends the group. */
@Component
class ReportClosingContract implements UserTaskContract<ReportClosingAnswers> {

	private final GroupDispatching dispatching;

	ReportClosingContract(GroupDispatching dispatching) {
		this.dispatching = dispatching;
	}

	@Override
	public String form() {
		return GroupDispatchProcess.REPORT_CLOSING;
	}

	@Override
	public Class<ReportClosingAnswers> answers() {
		return ReportClosingAnswers.class;
	}

	@Override
	public void accept(TaskAtHand task, ReportClosingAnswers answers, Actor actor) {
		dispatching.dissolve(actor, task.subjectId(),
				new ClosingReport(answers.work(), answers.findings(), answers.suggestions(), actor.account()));
	}

}
