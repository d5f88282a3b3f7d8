package io.campaignflow.workflow.process;

import io.campaignflow.workflow.HandOverJob;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** A hand-over that begins gets its process, in the same transaction. */
@Component
class HandOverWorkflow implements HandOverJob {

	private final RuntimeService runtime;

	HandOverWorkflow(RuntimeService runtime) {
		this.runtime = runtime;
	}

	@Override
	public void begin(String handOverId) {
		runtime.startProcessInstanceByKey(HandOverProcess.ID, handOverId);
	}

}
