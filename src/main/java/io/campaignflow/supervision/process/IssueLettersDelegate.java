package io.campaignflow.supervision.process;

import io.campaignflow.supervision.GroupDispatching;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Issues the letters of dispatch. */
@Component
public class IssueLettersDelegate implements JavaDelegate {

	private final GroupDispatching dispatching;

	IssueLettersDelegate(GroupDispatching dispatching) {
		this.dispatching = dispatching;
	}

	@Override
	public void execute(DelegateExecution execution) {
		dispatching.issueLetters(execution.getProcessBusinessKey());
	}

}
