package io.campaignflow.review.process;

import io.campaignflow.review.ReviewDeadlines;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells whoever has the plan that its task is due soon. */
@Component
public class RemindDelegate implements JavaDelegate {

	private final ReviewDeadlines deadlines;

	RemindDelegate(ReviewDeadlines deadlines) {
		this.deadlines = deadlines;
	}

	@Override
	public void execute(DelegateExecution execution) {
		deadlines.remind(execution.getProcessBusinessKey());
	}

}
