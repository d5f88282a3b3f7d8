package io.campaignflow.launch.process;

import io.campaignflow.launch.LaunchChunks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets plans begin that have nothing to wait for. */
@Component
public class BeginPlansDelegate implements JavaDelegate {

	private final LaunchChunks chunks;

	BeginPlansDelegate(LaunchChunks chunks) {
		this.chunks = chunks;
	}

	@Override
	public void execute(DelegateExecution execution) {
		chunks.beginReady(execution.getProcessBusinessKey());
	}

}
