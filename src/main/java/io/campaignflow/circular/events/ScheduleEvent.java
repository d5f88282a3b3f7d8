package io.campaignflow.circular.events;

import io.campaignflow.shared.DomainEvent;
import java.time.LocalDate;

/** What happens to a schedule of circulars, told at its unit. */
public sealed interface ScheduleEvent extends DomainEvent {

	String unitCode();

	@Override
	default String subjectType() {
		return "unit";
	}

	@Override
	default String subjectId() {
		return unitCode();
	}

	record CircularsScheduled(String unitCode, String kind, int day, LocalDate nextOn,
			String actor) implements ScheduleEvent {
	}

	record ScheduleStopped(String unitCode, String kind, String actor) implements ScheduleEvent {
	}

}
