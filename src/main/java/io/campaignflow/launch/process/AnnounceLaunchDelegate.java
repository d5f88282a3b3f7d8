package io.campaignflow.launch.process;

import io.campaignflow.launch.LaunchChunks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ends a launch and lets the units be told. */
@Component
public class AnnounceLaunchDelegate implements JavaDelegate {

	private final LaunchChunks chunks;

	AnnounceLaunchDelegate(LaunchChunks chunks) {
		this.chunks = chunks;
	}

	@Override
	public void execute(DelegateExecution execution) {
		chunks.announce(execution.getProcessBusinessKey());
	}

}
