package io.campaignflow.recusal.events;

import io.campaignflow.shared.DomainEvent;
import java.util.List;

/** What keeps people away from units, recorded and taken back. */
public sealed interface RecusalEvent extends DomainEvent {

	/** Kept in the record beside what happens to people's positions. */
	@Override
	default String subjectType() {
		return "organisation";
	}

	/**
	 * A post of before or a relation was recorded: the person stays away from the unit.
	 * {@code name} is the unit's, null where it came in a list; {@code offices} are those
	 * in charge of somebody who declared it, none where an office recorded it.
	 */
	record RecusalRecorded(String actor, String account, String kind, String unit, String name,
			List<String> offices) implements RecusalEvent {

		@Override
		public String subjectId() {
			return "person:" + account;
		}

	}

	/**
	 * What was recorded is none any more, or was an error; {@code name} is the unit's.
	 */
	record RecusalWithdrawn(String actor, String account, String kind, String unit,
			String name) implements RecusalEvent {

		@Override
		public String subjectId() {
			return "person:" + account;
		}

	}

}
