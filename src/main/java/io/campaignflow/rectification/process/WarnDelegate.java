package io.campaignflow.rectification.process;

import io.campaignflow.rectification.ItemWarnings;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Warns of an item's deadline, one stage further. */
@Component
public class WarnDelegate implements JavaDelegate {

	private final ItemWarnings warnings;

	WarnDelegate(ItemWarnings warnings) {
		this.warnings = warnings;
	}

	@Override
	public void execute(DelegateExecution execution) {
		warnings.warn(execution.getProcessBusinessKey());
	}

}
