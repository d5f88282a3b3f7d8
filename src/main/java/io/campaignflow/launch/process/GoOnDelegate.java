package io.campaignflow.launch.process;

import io.campaignflow.launch.LaunchChunks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets the launch go on where nothing is under way any more. */
@Component
public class GoOnDelegate implements JavaDelegate {

	private final LaunchChunks chunks;

	GoOnDelegate(LaunchChunks chunks) {
		this.chunks = chunks;
	}

	@Override
	public void execute(DelegateExecution execution) {
		chunks.goOn(execution.getProcessBusinessKey());
	}

}
