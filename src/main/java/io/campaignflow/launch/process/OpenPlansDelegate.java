package io.campaignflow.launch.process;

import io.campaignflow.launch.LaunchChunks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the plans of a chunk and counts it. */
@Component
public class OpenPlansDelegate implements JavaDelegate {

	private final LaunchChunks chunks;

	OpenPlansDelegate(LaunchChunks chunks) {
		this.chunks = chunks;
	}

	@Override
	public void execute(DelegateExecution execution) {
		chunks.open(execution.getProcessBusinessKey());
	}

}
