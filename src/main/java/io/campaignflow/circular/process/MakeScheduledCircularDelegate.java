package io.campaignflow.circular.process;

import io.campaignflow.circular.Schedules;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The day of a schedule has come. */
@Component
public class MakeScheduledCircularDelegate implements JavaDelegate {

	private final Schedules schedules;

	MakeScheduledCircularDelegate(Schedules schedules) {
		this.schedules = schedules;
	}

	@Override
	public void execute(DelegateExecution execution) {
		schedules.come(execution.getProcessBusinessKey());
	}

}
