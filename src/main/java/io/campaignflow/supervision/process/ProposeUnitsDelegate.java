package io.campaignflow.supervision.process;

import io.campaignflow.supervision.UnitProposals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Proposes units for a group that has none. */
@Component
public class ProposeUnitsDelegate implements JavaDelegate {

	private final UnitProposals proposals;

	ProposeUnitsDelegate(UnitProposals proposals) {
		this.proposals = proposals;
	}

	@Override
	public void execute(DelegateExecution execution) {
		proposals.proposeFor(execution.getProcessBusinessKey());
	}

}
