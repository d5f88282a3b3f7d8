package io.campaignflow.review.process;

import io.campaignflow.review.ReviewProcess;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.ProcessMoves;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Tells plan-approval what interrupts its present tasks. */
@Component
class PlanApprovalMessages implements ReviewProcess {

	private final ProcessMoves processes;

	PlanApprovalMessages(ProcessMoves processes) {
		this.processes = processes;
	}

	@Override
	public <T> T make(Supplier<T> move) {
		return processes.make(move);
	}

	@Override
	public void withdrawn(Actor actor, String planId) {
		processes.tell(actor, planId, PlanApprovalProcess.WITHDRAWN);
	}

	@Override
	public void stepsChanged(Actor actor, String planId) {
		processes.tell(actor, planId, PlanApprovalProcess.STEPS_CHANGED);
	}

	@Override
	public void revoked(Actor actor, String planId) {
		processes.tell(actor, planId, PlanApprovalProcess.REVOKED);
	}

}
