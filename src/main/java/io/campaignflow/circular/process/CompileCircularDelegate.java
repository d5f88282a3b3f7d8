package io.campaignflow.circular.process;

import io.campaignflow.circular.CircularSteps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Freezes the figures of a circular and drafts its text. */
@Component
public class CompileCircularDelegate implements JavaDelegate {

	private final CircularSteps steps;

	CompileCircularDelegate(CircularSteps steps) {
		this.steps = steps;
	}

	@Override
	public void execute(DelegateExecution execution) {
		steps.compile(execution.getProcessBusinessKey());
	}

}
