package io.campaignflow.inspection.process;

import io.campaignflow.inspection.ChecklistCatalogue;
import io.campaignflow.inspection.VisitPeople;
import io.campaignflow.inspection.VisitPlan;
import io.campaignflow.inspection.VisitPlanning;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.TaskAtHand;
import io.campaignflow.workflow.UserTaskContract;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the form plan-visit means: the group says when it comes, what for and who. */
@Component
class PlanVisitContract implements UserTaskContract<PlanVisitAnswers> {

	private final VisitPlanning planning;

	private final VisitPeople people;

	private final ObjectProvider<ChecklistCatalogue> checklists;

	PlanVisitContract(VisitPlanning planning, VisitPeople people, ObjectProvider<ChecklistCatalogue> checklists) {
		this.planning = planning;
		this.people = people;
		this.checklists = checklists;
	}

	@Override
	public String form() {
		return InspectionModel.PLAN_FORM;
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
		String checklist = (answers.checklist() == null || answers.checklist().isBlank()) ? null : answers.checklist();
		Integer version = (checklist == null) ? null : checklists.getObject().use(checklist);
		planning.plan(actor, task.subjectId(),
				new VisitPlan(answers.kind(), answers.date(), answers.purpose(), answers.people(), checklist, version));
	}

}
