package io.campaignflow.circular.process;

import io.campaignflow.circular.CircularReceipts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gives a circular to the next units. */
@Component
public class DeliverCircularDelegate implements JavaDelegate {

	private final CircularReceipts receipts;

	DeliverCircularDelegate(CircularReceipts receipts) {
		this.receipts = receipts;
	}

	@Override
	public void execute(DelegateExecution execution) {
		receipts.deliverNext(execution.getProcessBusinessKey());
	}

}
