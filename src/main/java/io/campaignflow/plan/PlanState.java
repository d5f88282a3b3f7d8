package io.campaignflow.plan;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What changes during a plan's life, as one value: {@link Plan} guards the steps from one
 * to the next.
 */
record PlanState(PlanStatus status, String title, int round, int revision, long version, String number,
		LocalDate extendedUntil, Instant openedAt, Instant approvedAt) {

	static PlanState fresh(PlanStatus status, String title, Instant at) {
		return new PlanState(status, title, 1, 0, 1, null, null, (status == PlanStatus.WAITING) ? null : at, null);
	}

	/** A plan that travels no route: its first text is the approved one. */
	static PlanState issued(String title, String number, Instant at) {
		return new PlanState(PlanStatus.APPROVED, title, 1, 1, 1, number, null, at, at);
	}

	PlanState with(PlanStatus next) {
		return new PlanState(next, title, round, revision, version, number, extendedUntil, openedAt, approvedAt);
	}

	PlanState opened(Instant at) {
		return new PlanState(PlanStatus.DRAFTING, title, round, revision, version, number, extendedUntil, at, null);
	}

	PlanState rewritten(String newTitle) {
		return new PlanState(status, newTitle, round, revision, version + 1, number, extendedUntil, openedAt, null);
	}

	PlanState submitted() {
		return new PlanState(PlanStatus.SIGNING, title, round, revision + 1, version, number, extendedUntil, openedAt,
				null);
	}

	PlanState nextRound() {
		return new PlanState(PlanStatus.RETURNED, title, round + 1, revision, version, number, extendedUntil, openedAt,
				null);
	}

	PlanState approved(String docNumber, Instant at) {
		return new PlanState(PlanStatus.APPROVED, title, round, revision, version, docNumber, extendedUntil, openedAt,
				at);
	}

	PlanState extended(LocalDate until) {
		return new PlanState(status, title, round, revision, version, number, until, openedAt, approvedAt);
	}

}
