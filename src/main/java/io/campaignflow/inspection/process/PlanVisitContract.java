package io.campaignflow.inspection.process;

import io.campaignflow.checklist.ChecklistRef;
import io.campaignflow.checklist.Checklists;
import io.campaignflow.inspection.VisitPeople;
import io.campaignflow.inspection.VisitPlan;
import io.campaignflow.inspection.VisitPlanning;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.TaskAtHand;
import io.campaignflow.workflow.UserTaskContract;
import org.springframework.stereotype.Component;

/** What the form plan-visit means: the group says when it comes, what for and who. */
@Component
class PlanVisitContract implements UserTaskContract<PlanVisitAnswers> {

	private final VisitPlanning planning;

	private final VisitPeople people;

	private final Checklists checklists;

	PlanVisitContract(VisitPlanning planning, VisitPeople people, Checklists checklists) {
		this.planning = planning;
		this.people = people;
		this.checklists = checklists;
	}

	@Override
	public String form() {
		return VisitProcess.PLAN_FORM;
	}

	@Override
	public Class<PlanVisitAnswers> answers() {
		return PlanVisitAnswers.class;
	}

	@Override
	public void requireMayAct(TaskAtHand task, Actor actor) {
		people.requireFree(actor, task.subjectId());
	}

	@Override
	public boolean begins() {
		return true;
	}

	@Override
	public void accept(TaskAtHand task, PlanVisitAnswers answers, Actor actor) {
		ChecklistRef checklist = blank(answers.checklist()) ? null : checklists.use(actor, answers.checklist());
		planning.plan(actor, task.subjectId(),
				new VisitPlan(answers.kind(), answers.date(), answers.purpose(), answers.people(),
						(checklist == null) ? null : checklist.id(), (checklist == null) ? null : checklist.version()));
	}

	private static boolean blank(String text) {
		return text == null || text.isBlank();
	}

}
