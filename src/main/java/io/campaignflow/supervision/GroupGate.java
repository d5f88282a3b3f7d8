package io.campaignflow.supervision;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.SubjectGate;
import org.springframework.stereotype.Component;

/** Answers for groups who may see their tasks and records. */
@Component
class GroupGate implements SubjectGate {

	private final SupervisionGroups groups;

	GroupGate(SupervisionGroups groups) {
		this.groups = groups;
	}

	@Override
	public String subjectType() {
		return "group";
	}

	@Override
	public void requireVisible(Actor actor, String id) {
		groups.visible(actor, id);
	}

}
