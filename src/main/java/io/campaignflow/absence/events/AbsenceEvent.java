package io.campaignflow.absence.events;

import io.campaignflow.shared.DomainEvent;
import java.time.LocalDate;

/** Absences and their proxies, recorded, passed on and ended. */
public sealed interface AbsenceEvent extends DomainEvent {

	/** Kept in the record beside what happens to people's positions. */
	@Override
	default String subjectType() {
		return "organisation";
	}

	/** Somebody will be away: the proxy acts for them on these days, both included. */
	record AbsenceRecorded(String actor, String account, String proxy, LocalDate from,
			LocalDate until) implements AbsenceEvent {

		@Override
		public String subjectId() {
			return "person:" + account;
		}

	}

	/** An absence ended before its day: nobody acts for the person any more. */
	record AbsenceEnded(String actor, String account, String proxy) implements AbsenceEvent {

		@Override
		public String subjectId() {
			return "person:" + account;
		}

	}

	/** Another proxy acts for an absent person. */
	record AbsencePassedOn(String actor, String account, String formerProxy, String proxy) implements AbsenceEvent {

		@Override
		public String subjectId() {
			return "person:" + account;
		}

	}

}
