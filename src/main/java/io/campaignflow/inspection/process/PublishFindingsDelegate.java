package io.campaignflow.inspection.process;

import io.campaignflow.inspection.VisitReports;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends every confirmed finding to whoever keeps the ledger. */
@Component
public class PublishFindingsDelegate implements JavaDelegate {

	private final VisitReports reports;

	PublishFindingsDelegate(VisitReports reports) {
		this.reports = reports;
	}

	@Override
	public void execute(DelegateExecution execution) {
		reports.publish(execution.getProcessBusinessKey());
	}

}
