package io.campaignflow.inspection.process;

import io.campaignflow.inspection.VisitMoves;
import io.campaignflow.inspection.VisitPeople;
import io.campaignflow.inspection.VisitReports;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.workflow.TaskAtHand;
import io.campaignflow.workflow.UserTaskContract;
import org.springframework.stereotype.Component;

/**
 * What the form carry-out-visit means: the visit has taken place. Findings may have been
 * written down before, on the spot.
 */
@Component
class CarryOutVisitContract implements UserTaskContract<CarryOutVisitAnswers> {

	private final VisitReports reports;

	private final VisitPeople people;

	private final VisitMoves moves;

	CarryOutVisitContract(VisitReports reports, VisitPeople people, VisitMoves moves) {
		this.reports = reports;
		this.people = people;
		this.moves = moves;
	}

	@Override
	public String form() {
		return VisitProcess.CARRY_OUT_FORM;
	}

	@Override
	public Class<CarryOutVisitAnswers> answers() {
		return CarryOutVisitAnswers.class;
	}

	@Override
	public void requireMayAct(TaskAtHand task, Actor actor) {
		people.requireFree(actor, task.subjectId());
	}

	/** Only those who go, or a member of the groups who then goes. */
	@Override
	public void requireMayReceive(TaskAtHand task, Actor receiver) {
		people.requireFree(receiver, task.subjectId());
		if (people.choices(task.subjectId()).stream().noneMatch(one -> one.account().equals(receiver.account()))) {
			throw new NotAllowed("visit-not-members");
		}
	}

	@Override
	public void received(TaskAtHand task, String instead, Actor receiver) {
		moves.received(receiver, task.subjectId(), instead);
	}

	@Override
	public void accept(TaskAtHand task, CarryOutVisitAnswers answers, Actor actor) {
		reports.carryOut(actor, task.subjectId(), answers.met(), answers.summary(), answers.entries());
	}

}
