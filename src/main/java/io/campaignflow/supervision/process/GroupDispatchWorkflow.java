package io.campaignflow.supervision.process;

import io.campaignflow.shared.Actor;
import io.campaignflow.supervision.GroupProcess;
import io.campaignflow.workflow.ProcessMoves;
import java.util.function.Supplier;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/**
 * What a group's life asks of the engine. Groups that were on duty before their lives
 * were kept have no process; they get one, waiting on duty, when something first happens
 * to them.
 */
@Component
class GroupDispatchWorkflow implements GroupProcess {

	private final RuntimeService runtime;

	private final ProcessMoves processes;

	GroupDispatchWorkflow(RuntimeService runtime, ProcessMoves processes) {
		this.runtime = runtime;
		this.processes = processes;
	}

	@Override
	public <T> T make(Supplier<T> move) {
		return processes.make(move);
	}

	@Override
	public void start(String groupId) {
		runtime.startProcessInstanceByKey(GroupDispatchProcess.ID, groupId);
	}

	@Override
	public void changed(Actor actor, String groupId) {
		tellOnDuty(actor, groupId, GroupDispatchProcess.CHANGE_ASKED);
	}

	@Override
	public void closing(Actor actor, String groupId) {
		tellOnDuty(actor, groupId, GroupDispatchProcess.CLOSING_ASKED);
	}

	@Override
	public void recalled(Actor actor, String groupId) {
		processes.tell(actor, groupId, GroupDispatchProcess.RECALLED);
	}

	private void tellOnDuty(Actor actor, String groupId, String message) {
		long running = runtime.createProcessInstanceQuery()
			.processDefinitionKey(GroupDispatchProcess.ID)
			.processInstanceBusinessKey(groupId)
			.count();
		if (running == 0) {
			runtime.createProcessInstanceByKey(GroupDispatchProcess.ID)
				.businessKey(groupId)
				.startBeforeActivity(GroupDispatchProcess.ON_DUTY)
				.execute();
		}
		processes.tell(actor, groupId, message);
	}

}
