package io.campaignflow.eventlog;

import java.time.Instant;
import java.util.List;

/**
 * One plan or item with its events in the order of time. {@code type} is {@code PLAN} or
 * {@code ITEM}, {@code kind} the kind of plan or the source of the item, {@code level}
 * that of its unit.
 */
record LogCase(String id, String type, String title, String unitCode, String unitName, String level, String kind,
		String campaignId, String status, List<Event> events) {

	LogCase {
		events = List.copyOf(events);
	}

	/**
	 * One thing that happened: {@code transition} as the lifecycle extension of the
	 * standard names it ({@code schedule}, {@code complete}, {@code withdraw}),
	 * {@code instance} the task, the same for all of its events; {@code resource} and
	 * {@code role} are null where nobody acted.
	 */
	record Event(String name, Instant at, String transition, String instance, String resource, String role, String task,
			int round, boolean late) {
	}

}
