package io.campaignflow.calendar.events;

import io.campaignflow.shared.DomainEvent;

/** What happens to the working-day calendar. */
public sealed interface CalendarEvent extends DomainEvent {

	/** As the record has named it since the calendar was kept with the units. */
	@Override
	default String subjectType() {
		return "organisation";
	}

	/** A file of public holidays and make-up workdays was taken over. */
	record CalendarImported(String actor, long days) implements CalendarEvent {

		@Override
		public String subjectId() {
			return "calendar";
		}

	}

}
