package io.campaignflow.review.process;

import io.campaignflow.prereview.PreReviews;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks for the report reviewers see before they read the plan. */
@Component
public class PreReviewDelegate implements JavaDelegate {

	private final PreReviews reports;

	PreReviewDelegate(PreReviews reports) {
		this.reports = reports;
	}

	@Override
	public void execute(DelegateExecution execution) {
		reports.request(execution.getProcessBusinessKey());
	}

}
