package io.campaignflow.supervision.process;

import io.campaignflow.supervision.GroupSteps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Puts a group on duty as planned. */
@Component
public class PostGroupDelegate implements JavaDelegate {

	private final GroupSteps steps;

	PostGroupDelegate(GroupSteps steps) {
		this.steps = steps;
	}

	@Override
	public void execute(DelegateExecution execution) {
		steps.activate(execution.getProcessBusinessKey());
	}

}
