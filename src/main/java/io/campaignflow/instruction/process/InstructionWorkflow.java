package io.campaignflow.instruction.process;

import io.campaignflow.instruction.InstructionProcess;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.ProcessMoves;
import java.util.function.Supplier;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** What an instruction asks of the engine. */
@Component
class InstructionWorkflow implements InstructionProcess {

	private final RuntimeService runtime;

	private final ProcessMoves processes;

	InstructionWorkflow(RuntimeService runtime, ProcessMoves processes) {
		this.runtime = runtime;
		this.processes = processes;
	}

	@Override
	public <T> T make(Supplier<T> move) {
		return processes.make(move);
	}

	@Override
	public void start(String instructionId) {
		runtime.startProcessInstanceByKey(LeaderInstructionProcess.ID, instructionId);
	}

	@Override
	public void withdrawn(Actor actor, String instructionId) {
		processes.tell(actor, instructionId, LeaderInstructionProcess.WITHDRAWN);
	}

}
