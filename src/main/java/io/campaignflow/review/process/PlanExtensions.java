package io.campaignflow.review.process;

import io.campaignflow.plan.Plans;
import io.campaignflow.plan.events.PlanEvent.PlanExtended;
import io.campaignflow.workflow.ProcessMoves;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A unit that is given more time has it for the draft it is writing: the task's deadline
 * moves, and with it the reminder and the escalation.
 */
@Component
class PlanExtensions {

	private final Plans plans;

	private final PlanDeadlines deadlines;

	private final ProcessMoves processes;

	PlanExtensions(Plans plans, PlanDeadlines deadlines, ProcessMoves processes) {
		this.plans = plans;
		this.deadlines = deadlines;
		this.processes = processes;
	}

	@EventListener
	void on(PlanExtended extended) {
		if (plans.get(extended.planId()).status().writable()) {
			processes.postpone(extended.planId(), PlanApprovalProcess.DRAFT_TASK,
					deadlines.draft(extended.planId()).toInstant());
		}
	}

}
