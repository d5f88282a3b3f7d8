package io.campaignflow.review.process;

import io.campaignflow.plan.events.PlanEvent.PlanOpened;
import io.campaignflow.review.Reviews;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A plan that opens gets its review and its process, in the same transaction. */
@Component
class PlanApprovalWorkflow {

	private final RuntimeService runtime;

	private final Reviews reviews;

	PlanApprovalWorkflow(RuntimeService runtime, Reviews reviews) {
		this.runtime = runtime;
		this.reviews = reviews;
	}

	@EventListener
	void on(PlanOpened event) {
		reviews.open(event.planId());
		runtime.startProcessInstanceByKey(PlanApprovalProcess.ID, event.planId());
	}

}
