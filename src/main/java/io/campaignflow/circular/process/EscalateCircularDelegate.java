package io.campaignflow.circular.process;

import io.campaignflow.circular.CircularNews;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the next one up that a task of the circular is overdue. */
@Component
public class EscalateCircularDelegate implements JavaDelegate {

	private final CircularNews news;

	EscalateCircularDelegate(CircularNews news) {
		this.news = news;
	}

	@Override
	public void execute(DelegateExecution execution) {
		news.escalate(execution.getProcessBusinessKey());
	}

}
