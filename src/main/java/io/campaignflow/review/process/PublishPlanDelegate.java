package io.campaignflow.review.process;

import io.campaignflow.review.Reviews;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Approves the plan: numbered, frozen, visible. */
@Component
public class PublishPlanDelegate implements JavaDelegate {

	private final Reviews reviews;

	PublishPlanDelegate(Reviews reviews) {
		this.reviews = reviews;
	}

	@Override
	public void execute(DelegateExecution execution) {
		reviews.publish(execution.getProcessBusinessKey());
	}

}
