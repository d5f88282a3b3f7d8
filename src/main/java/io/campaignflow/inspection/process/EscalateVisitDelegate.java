package io.campaignflow.inspection.process;

import io.campaignflow.inspection.VisitDeadlines;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the next one up that a task of the visit is overdue. */
@Component
public class EscalateVisitDelegate implements JavaDelegate {

	private final VisitDeadlines deadlines;

	EscalateVisitDelegate(VisitDeadlines deadlines) {
		this.deadlines = deadlines;
	}

	@Override
	public void execute(DelegateExecution execution) {
		deadlines.escalate(execution.getProcessBusinessKey());
	}

}
