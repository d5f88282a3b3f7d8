package io.campaignflow.circular.process;

import io.campaignflow.circular.CircularReceipts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds the next units that have not read a circular. */
@Component
public class RemindUnreadDelegate implements JavaDelegate {

	private final CircularReceipts receipts;

	RemindUnreadDelegate(CircularReceipts receipts) {
		this.receipts = receipts;
	}

	@Override
	public void execute(DelegateExecution execution) {
		receipts.remindNext(execution.getProcessBusinessKey());
	}

}
