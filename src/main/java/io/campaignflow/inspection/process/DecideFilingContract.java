package io.campaignflow.inspection.process;

import io.campaignflow.inspection.VisitFiling;
import io.campaignflow.inspection.VisitPeople;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.TaskAtHand;
import io.campaignflow.workflow.UserTaskContract;
import org.springframework.stereotype.Component;

/** What the form decide-filing means: the office's word on a visit too many. */
@Component
class DecideFilingContract implements UserTaskContract<DecideFilingAnswers> {

	private final VisitFiling filing;

	private final VisitPeople people;

	DecideFilingContract(VisitFiling filing, VisitPeople people) {
		this.filing = filing;
		this.people = people;
	}

	@Override
	public String form() {
		return VisitProcess.DECIDE_FORM;
	}

	@Override
	public Class<DecideFilingAnswers> answers() {
		return DecideFilingAnswers.class;
	}

	@Override
	public void requireMayAct(TaskAtHand task, Actor actor) {
		people.requireFree(actor, task.subjectId());
	}

	@Override
	public void accept(TaskAtHand task, DecideFilingAnswers answers, Actor actor) {
		filing.decide(actor, task.subjectId(), answers.decision(), answers.into(), answers.reason());
	}

}
