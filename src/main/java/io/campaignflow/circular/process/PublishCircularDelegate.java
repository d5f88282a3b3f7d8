package io.campaignflow.circular.process;

import io.campaignflow.circular.CircularSteps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Numbers a signed circular and puts it out. */
@Component
public class PublishCircularDelegate implements JavaDelegate {

	private final CircularSteps steps;

	PublishCircularDelegate(CircularSteps steps) {
		this.steps = steps;
	}

	@Override
	public void execute(DelegateExecution execution) {
		steps.publish(execution.getProcessBusinessKey());
	}

}
