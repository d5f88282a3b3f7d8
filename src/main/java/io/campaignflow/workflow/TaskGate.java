package io.campaignflow.workflow;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.SubjectGate;
import org.springframework.stereotype.Component;

/** Answers for tasks who may open them: those who have, may take or did them. */
@Component
class TaskGate implements SubjectGate {

	private final Tasks tasks;

	TaskGate(Tasks tasks) {
		this.tasks = tasks;
	}

	@Override
	public String subjectType() {
		return "task";
	}

	@Override
	public void requireVisible(Actor actor, String id) {
		tasks.get(actor, id);
	}

}
