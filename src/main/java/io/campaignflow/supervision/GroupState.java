package io.campaignflow.supervision;

import java.time.Instant;

/** What changes of a group in the course of its life; empty parts are null. */
record GroupState(String name, GroupStatus status, Composition planned, String reason, String confirmedBy,
		String approvedBy, Instant formedAt, Instant onDutySince, Instant endedAt, ClosingReport report) {

	static GroupState formed(String name, Instant now) {
		return new GroupState(name, GroupStatus.FORMING, Composition.EMPTY, null, null, null, now, null, null, null);
	}

	GroupState withName(String other) {
		return new GroupState(other, status, planned, reason, confirmedBy, approvedBy, formedAt, onDutySince, endedAt,
				report);
	}

	GroupState withStatus(GroupStatus next) {
		return new GroupState(name, next, planned, reason, confirmedBy, approvedBy, formedAt, onDutySince, endedAt,
				report);
	}

	GroupState withPlanned(Composition composition) {
		return new GroupState(name, status, composition, reason, confirmedBy, approvedBy, formedAt, onDutySince,
				endedAt, report);
	}

	GroupState withReason(String value) {
		return new GroupState(name, status, planned, value, confirmedBy, approvedBy, formedAt, onDutySince, endedAt,
				report);
	}

	GroupState withConfirmedBy(String value) {
		return new GroupState(name, status, planned, reason, value, approvedBy, formedAt, onDutySince, endedAt, report);
	}

	GroupState withApprovedBy(String value) {
		return new GroupState(name, status, planned, reason, confirmedBy, value, formedAt, onDutySince, endedAt,
				report);
	}

	GroupState withOnDutySince(Instant value) {
		return new GroupState(name, status, planned, reason, confirmedBy, approvedBy, formedAt, value, endedAt, report);
	}

	GroupState withEndedAt(Instant value) {
		return new GroupState(name, status, planned, reason, confirmedBy, approvedBy, formedAt, onDutySince, value,
				report);
	}

	GroupState withReport(ClosingReport value) {
		return new GroupState(name, status, planned, reason, confirmedBy, approvedBy, formedAt, onDutySince, endedAt,
				value);
	}

}
