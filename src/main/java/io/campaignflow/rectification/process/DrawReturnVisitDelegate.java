package io.campaignflow.rectification.process;

import io.campaignflow.rectification.ItemAftercare;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Decides whether a closed item is visited again. */
@Component
public class DrawReturnVisitDelegate implements JavaDelegate {

	private final ItemAftercare aftercare;

	DrawReturnVisitDelegate(ItemAftercare aftercare) {
		this.aftercare = aftercare;
	}

	@Override
	public void execute(DelegateExecution execution) {
		aftercare.draw(execution.getProcessBusinessKey());
	}

}
