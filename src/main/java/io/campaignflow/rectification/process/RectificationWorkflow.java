package io.campaignflow.rectification.process;

import io.campaignflow.rectification.events.RectificationEvent.ItemRegistered;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An item that is registered gets its process, in the same transaction. */
@Component
class RectificationWorkflow {

	private final RuntimeService runtime;

	RectificationWorkflow(RuntimeService runtime) {
		this.runtime = runtime;
	}

	@EventListener
	void on(ItemRegistered event) {
		runtime.startProcessInstanceByKey(RectificationProcess.ID, event.itemId());
	}

}
