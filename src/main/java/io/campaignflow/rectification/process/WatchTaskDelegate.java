package io.campaignflow.rectification.process;

import io.campaignflow.rectification.ItemTaskDeadlines;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Says that the task it is drawn beside is due soon, or overdue. */
@Component
public class WatchTaskDelegate implements JavaDelegate {

	private static final String WATCH = "ServiceTask_Watch";

	private static final String TASK = "UserTask_";

	private final ItemTaskDeadlines deadlines;

	WatchTaskDelegate(ItemTaskDeadlines deadlines) {
		this.deadlines = deadlines;
	}

	@Override
	public void execute(DelegateExecution execution) {
		deadlines.tell(execution.getProcessBusinessKey(),
				TASK + execution.getCurrentActivityId().substring(WATCH.length()));
	}

}
