package io.campaignflow.rectification.process;

import io.campaignflow.workflow.ProcessMoves;
import java.time.Instant;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Where an extension moved the deadline, the open task of the unit and the next warning
 * follow it.
 */
@Component
public class MoveWarningDelegate implements JavaDelegate {

	private final ManagementService jobs;

	private final ProcessMoves processes;

	private final ItemDeadlines deadlines;

	MoveWarningDelegate(ManagementService jobs, ProcessMoves processes, ItemDeadlines deadlines) {
		this.jobs = jobs;
		this.processes = processes;
		this.deadlines = deadlines;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String item = execution.getProcessBusinessKey();
		Instant due = deadlines.item(item).toInstant();
		processes.postpone(item, RectificationProcess.IMPLEMENT_TASK, due);
		processes.postpone(item, RectificationProcess.APPLY_TASK, due);
		jobs.createJobQuery()
			.processInstanceId(execution.getProcessInstanceId())
			.activityId(RectificationProcess.NEXT_WARNING)
			.list()
			.forEach(timer -> jobs.recalculateJobDuedate(timer.getId(), false));
	}

}
