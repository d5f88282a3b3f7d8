package io.campaignflow.rectification.process;

import io.campaignflow.rectification.ItemProcess;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.ProcessMoves;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Tells the process rectification what no form says. */
@Component
class RectificationMessages implements ItemProcess {

	private final ProcessMoves processes;

	RectificationMessages(ProcessMoves processes) {
		this.processes = processes;
	}

	@Override
	public <T> T make(Supplier<T> move) {
		return processes.make(move);
	}

	@Override
	public void extensionAsked(Actor actor, String itemId) {
		processes.tell(actor, itemId, RectificationProcess.EXTENSION_ASKED);
	}

	@Override
	public void over(Actor actor, String itemId) {
		processes.tell(actor, itemId, RectificationProcess.OVER);
	}

	@Override
	public void answeredByLink(String itemId) {
		processes.tell(Actor.SYSTEM, itemId, RectificationProcess.ANSWERED);
	}

}
