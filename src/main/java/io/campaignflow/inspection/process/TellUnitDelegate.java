package io.campaignflow.inspection.process;

import io.campaignflow.inspection.VisitFiling;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the unit that the visit comes. */
@Component
public class TellUnitDelegate implements JavaDelegate {

	private final VisitFiling filing;

	TellUnitDelegate(VisitFiling filing) {
		this.filing = filing;
	}

	@Override
	public void execute(DelegateExecution execution) {
		filing.announce(execution.getProcessBusinessKey());
	}

}
