package io.campaignflow.workflow.process;

import io.campaignflow.workflow.HandOvers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Moves the next things of a hand-over. */
@Component
public class HandOverSomeDelegate implements JavaDelegate {

	private final HandOvers handOvers;

	HandOverSomeDelegate(HandOvers handOvers) {
		this.handOvers = handOvers;
	}

	@Override
	public void execute(DelegateExecution execution) {
		handOvers.moveSome(execution.getProcessBusinessKey());
	}

}
