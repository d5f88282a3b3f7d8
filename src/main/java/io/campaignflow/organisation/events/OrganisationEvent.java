package io.campaignflow.organisation.events;

import java.time.LocalDate;
import java.util.List;

import io.campaignflow.shared.DomainEvent;

/** What happens to units, people and positions. */
public sealed interface OrganisationEvent extends DomainEvent {

	@Override
	default String subjectType() {
		return "organisation";
	}

	/** A file of units was taken over. */
	record UnitsImported(String actor, long lines, long created, long updated) implements OrganisationEvent {

		@Override
		public String subjectId() {
			return "units";
		}

	}

	/**
	 * Units came below another parent, with all that is below them. Paths that tables
	 * keep beside a unit's code are right again when this is told, in the transaction of
	 * the move; what was worked out from them is not.
	 */
	record UnitsMoved(String actor, long moved) implements OrganisationEvent {

		@Override
		public String subjectId() {
			return "units";
		}

	}

	/** Somebody was given an account. */
	record PersonCreated(String actor, String account, String name) implements OrganisationEvent {

		@Override
		public String subjectId() {
			return "person:" + account;
		}

	}

	/**
	 * Somebody was given a position at a unit; {@code unit} is empty for the whole
	 * system.
	 */
	record PositionAssigned(String actor, String account, String role, String unit,
			LocalDate from) implements OrganisationEvent {

		@Override
		public String subjectId() {
			return "person:" + account;
		}

	}

	/** A position ended; {@code until} was its last day. */
	record PositionEnded(String actor, String account, String role, String unit,
			LocalDate until) implements OrganisationEvent {

		@Override
		public String subjectId() {
			return "person:" + account;
		}

	}

	/** A personal token for the REST interface was made. */
	record TokenCreated(String actor, String name) implements OrganisationEvent {

		@Override
		public String subjectId() {
			return "person:" + actor;
		}

	}

	/** A personal token was withdrawn. */
	record TokenWithdrawn(String actor, String name) implements OrganisationEvent {

		@Override
		public String subjectId() {
			return "person:" + actor;
		}

	}

}
