package io.campaignflow.launch.process;

import io.campaignflow.launch.LaunchChunks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Puts the plans of a launch into the plan tree. */
@Component
public class PlacePlansDelegate implements JavaDelegate {

	private final LaunchChunks chunks;

	PlacePlansDelegate(LaunchChunks chunks) {
		this.chunks = chunks;
	}

	@Override
	public void execute(DelegateExecution execution) {
		chunks.place(execution.getProcessBusinessKey());
	}

}
