package io.campaignflow.circular.process;

import io.campaignflow.circular.CircularNews;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells whoever has a task of the circular that it is due soon. */
@Component
public class RemindCircularDelegate implements JavaDelegate {

	private final CircularNews news;

	RemindCircularDelegate(CircularNews news) {
		this.news = news;
	}

	@Override
	public void execute(DelegateExecution execution) {
		news.remind(execution.getProcessBusinessKey());
	}

}
