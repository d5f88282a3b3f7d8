package io.campaignflow.review.process;

import io.campaignflow.review.Reviews;
import io.campaignflow.review.RouteTable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Brings the plan before the people of its next step. */
@Component
public class BeginStepDelegate implements JavaDelegate {

	private final Reviews reviews;

	private final RouteTable routes;

	BeginStepDelegate(Reviews reviews, RouteTable routes) {
		this.reviews = reviews;
		this.routes = routes;
	}

	@Override
	public void execute(DelegateExecution execution) {
		reviews.beginStep(execution.getProcessBusinessKey(), routes);
	}

}
