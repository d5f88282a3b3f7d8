package io.campaignflow.workflow.engine;

import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.*;

import java.util.Set;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;

/**
 * What the engine remembers: processes and incidents. Neither activities nor tasks nor
 * variables: the worklist keeps who held and completed a task, answers of forms belong to
 * the aggregates alone, and the audit record says who did what and when. What the engine
 * would write besides costs a third of a decision and is read by nobody.
 */
class LeanHistory implements HistoryLevel {

	static final String NAME = "lean";

	private static final Set<HistoryEventType> KEPT = Set.of(PROCESS_INSTANCE_START, PROCESS_INSTANCE_UPDATE,
			PROCESS_INSTANCE_MIGRATE, PROCESS_INSTANCE_END, INCIDENT_CREATE, INCIDENT_MIGRATE, INCIDENT_DELETE,
			INCIDENT_RESOLVE, INCIDENT_UPDATE);

	@Override
	public int getId() {
		return 40;
	}

	@Override
	public String getName() {
		return NAME;
	}

	@Override
	public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
		return KEPT.contains(type);
	}

}
