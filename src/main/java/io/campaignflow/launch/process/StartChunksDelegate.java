package io.campaignflow.launch.process;

import io.campaignflow.launch.LaunchChunks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Starts the next chunks of a launch. */
@Component
public class StartChunksDelegate implements JavaDelegate {

	private final LaunchChunks chunks;

	StartChunksDelegate(LaunchChunks chunks) {
		this.chunks = chunks;
	}

	@Override
	public void execute(DelegateExecution execution) {
		chunks.startNext(execution.getProcessBusinessKey());
	}

}
