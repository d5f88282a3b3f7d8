package io.campaignflow.checklist;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.SubjectGate;
import org.springframework.stereotype.Component;

/** Answers for checklists who may see their records. */
@Component
class ChecklistGate implements SubjectGate {

	private final Checklists checklists;

	ChecklistGate(Checklists checklists) {
		this.checklists = checklists;
	}

	@Override
	public String subjectType() {
		return "checklist";
	}

	@Override
	public void requireVisible(Actor actor, String id) {
		checklists.visible(actor, id);
	}

}
