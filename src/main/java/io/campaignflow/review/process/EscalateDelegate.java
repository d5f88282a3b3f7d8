package io.campaignflow.review.process;

import io.campaignflow.review.ReviewDeadlines;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the next one up that a task of the plan is overdue. */
@Component
public class EscalateDelegate implements JavaDelegate {

	private final ReviewDeadlines deadlines;

	EscalateDelegate(ReviewDeadlines deadlines) {
		this.deadlines = deadlines;
	}

	@Override
	public void execute(DelegateExecution execution) {
		deadlines.escalate(execution.getProcessBusinessKey());
	}

}
