package io.campaignflow.workflow.engine;

import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.*;

import java.util.Set;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;

/**
 * What the engine remembers: processes, tasks, activities and incidents, which is what
 * Cockpit draws. Neither variables nor identity links nor job logs: answers of forms
 * belong to the aggregates alone, and the audit record says who did what.
 */
class LeanHistory implements HistoryLevel {

	static final String NAME = "lean";

	private static final Set<HistoryEventType> KEPT = Set.of(PROCESS_INSTANCE_START, PROCESS_INSTANCE_UPDATE,
			PROCESS_INSTANCE_MIGRATE, PROCESS_INSTANCE_END, TASK_INSTANCE_CREATE, TASK_INSTANCE_UPDATE,
			TASK_INSTANCE_MIGRATE, TASK_INSTANCE_COMPLETE, TASK_INSTANCE_DELETE, ACTIVITY_INSTANCE_START,
			ACTIVITY_INSTANCE_UPDATE, ACTIVITY_INSTANCE_MIGRATE, ACTIVITY_INSTANCE_END, INCIDENT_CREATE,
			INCIDENT_MIGRATE, INCIDENT_DELETE, INCIDENT_RESOLVE, INCIDENT_UPDATE);

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
