package io.campaignflow.inspection.process;

import io.campaignflow.inspection.InspectionProcess;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.ProcessMoves;
import java.util.function.Supplier;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** What visits ask of the engine. */
@Component
class InspectionWorkflow implements InspectionProcess {

	private final RuntimeService runtime;

	private final ProcessMoves moves;

	InspectionWorkflow(RuntimeService runtime, ProcessMoves moves) {
		this.runtime = runtime;
		this.moves = moves;
	}

	@Override
	public void start(String inspectionId) {
		runtime.startProcessInstanceByKey(VisitProcess.ID, inspectionId);
	}

	@Override
	public <T> T make(Supplier<T> move) {
		return moves.make(move);
	}

	@Override
	public void postponed(Actor actor, String inspectionId) {
		moves.tell(actor, inspectionId, VisitProcess.POSTPONED);
	}

	@Override
	public void peopleChanged(Actor actor, String inspectionId) {
		moves.tell(actor, inspectionId, VisitProcess.PEOPLE_CHANGED);
	}

	@Override
	public void cancelled(Actor actor, String inspectionId) {
		moves.tell(actor, inspectionId, VisitProcess.CANCELLED);
	}

}
