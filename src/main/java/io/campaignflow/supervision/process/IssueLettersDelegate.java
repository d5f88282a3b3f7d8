package io.campaignflow.supervision.process;

import io.campaignflow.supervision.GroupSteps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Issues the letters of dispatch. */
@Component
public class IssueLettersDelegate implements JavaDelegate {

	private final GroupSteps steps;

	IssueLettersDelegate(GroupSteps steps) {
		this.steps = steps;
	}

	@Override
	public void execute(DelegateExecution execution) {
		steps.issueLetters(execution.getProcessBusinessKey());
	}

}
