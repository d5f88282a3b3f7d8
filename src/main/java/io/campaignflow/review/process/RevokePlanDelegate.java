package io.campaignflow.review.process;

import io.campaignflow.review.Reviews;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Closes the plan that was revoked. */
@Component
public class RevokePlanDelegate implements JavaDelegate {

	private final Reviews reviews;

	RevokePlanDelegate(Reviews reviews) {
		this.reviews = reviews;
	}

	@Override
	public void execute(DelegateExecution execution) {
		reviews.concludeRevocation(execution.getProcessBusinessKey());
	}

}
