package io.campaignflow.inspection.process;

import io.campaignflow.inspection.VisitFiling;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Counts the visit against what its unit can bear. */
@Component
public class FileVisitDelegate implements JavaDelegate {

	private final VisitFiling filing;

	FileVisitDelegate(VisitFiling filing) {
		this.filing = filing;
	}

	@Override
	public void execute(DelegateExecution execution) {
		filing.file(execution.getProcessBusinessKey());
	}

}
