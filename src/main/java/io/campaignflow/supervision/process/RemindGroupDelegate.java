package io.campaignflow.supervision.process;

import io.campaignflow.supervision.GroupNews;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells whoever has a task of the group that it is due soon. */
@Component
public class RemindGroupDelegate implements JavaDelegate {

	private final GroupNews news;

	RemindGroupDelegate(GroupNews news) {
		this.news = news;
	}

	@Override
	public void execute(DelegateExecution execution) {
		news.remind(execution.getProcessBusinessKey());
	}

}
