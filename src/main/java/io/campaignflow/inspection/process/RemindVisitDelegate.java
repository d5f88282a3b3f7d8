package io.campaignflow.inspection.process;

import io.campaignflow.inspection.VisitDeadlines;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells whoever has the visit that its task is due soon. */
@Component
public class RemindVisitDelegate implements JavaDelegate {

	private final VisitDeadlines deadlines;

	RemindVisitDelegate(VisitDeadlines deadlines) {
		this.deadlines = deadlines;
	}

	@Override
	public void execute(DelegateExecution execution) {
		deadlines.remind(execution.getProcessBusinessKey());
	}

}
