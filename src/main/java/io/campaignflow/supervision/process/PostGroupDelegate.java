package io.campaignflow.supervision.process;

import io.campaignflow.supervision.GroupDispatching;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Puts a group on duty as planned. */
@Component
public class PostGroupDelegate implements JavaDelegate {

	private final GroupDispatching dispatching;

	PostGroupDelegate(GroupDispatching dispatching) {
		this.dispatching = dispatching;
	}

	@Override
	public void execute(DelegateExecution execution) {
		dispatching.activate(execution.getProcessBusinessKey());
	}

}
