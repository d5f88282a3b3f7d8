package io.campaignflow.circular.process;

import io.campaignflow.circular.CircularRun;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.ProcessMoves;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** What circulars ask of the engine. */
@Component
class CircularWorkflow implements CircularRun {

	private final RuntimeService runtime;

	private final ProcessMoves processes;

	CircularWorkflow(RuntimeService runtime, ProcessMoves processes) {
		this.runtime = runtime;
		this.processes = processes;
	}

	@Override
	public void start(String circularId) {
		runtime.startProcessInstanceByKey(CircularProcess.ID, circularId);
	}

	@Override
	public void startSchedule(String scheduleId) {
		runtime.startProcessInstanceByKey(CircularScheduleProcess.ID, scheduleId);
	}

	@Override
	public void scheduleChanged(Actor actor, String scheduleId) {
		processes.tell(actor, scheduleId, CircularScheduleProcess.CHANGED);
	}

}
