package io.campaignflow.supervision.process;

import io.campaignflow.supervision.GroupNews;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the next one up that a task of the group is overdue. */
@Component
public class EscalateGroupDelegate implements JavaDelegate {

	private final GroupNews news;

	EscalateGroupDelegate(GroupNews news) {
		this.news = news;
	}

	@Override
	public void execute(DelegateExecution execution) {
		news.escalate(execution.getProcessBusinessKey());
	}

}
