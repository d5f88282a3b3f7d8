package io.campaignflow.plan;

import io.campaignflow.organisation.Level;
import io.campaignflow.shared.Conflict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The record of one plan and every move it can make. Each move is refused where the plan
 * does not stand where the move begins, so that whoever saw an older state learns of it
 * instead of changing a newer one. {@code extendedUntil} is null unless the unit was
 * given more time.
 */
final class Plan {

	/**
	 * What never changes after the plan was opened; only a revoked plan whose unit got
	 * another one is told apart from that by its {@code discriminator}.
	 */
	record Identity(String id, String campaignId, String unitCode, String unitPath, Level level, PlanKind kind,
			String discriminator, String parentPlanId, LocalDate dueAt) {

		/** Code of the unit right above, null for a root. */
		String parentUnit() {
			List<String> above = PlanTree.codesAbove(unitPath);
			return above.isEmpty() ? null : above.get(above.size() - 1);
		}

	}

	private final Identity identity;

	private PlanState state;

	Plan(Identity identity, PlanState state) {
		this.identity = identity;
		this.state = state;
	}

	Identity identity() {
		return identity;
	}

	PlanState state() {
		return state;
	}

	String id() {
		return identity.id();
	}

	/** WAITING → DRAFTING. */
	void open(Instant at) {
		requireStatus(PlanStatus.WAITING);
		state = state.opened(at);
	}

	/**
	 * @throws Conflict where nobody may write any more
	 */
	void requireWritable() {
		requireStatus(PlanStatus.DRAFTING, PlanStatus.RETURNED);
	}

	/** A stored change of the draft. */
	void rewrite(long versionSeen, String title, Object stored) {
		if (versionSeen != state.version()) {
			throw new Conflict("draft-changed", stored);
		}
		requireWritable();
		state = state.rewritten(title);
	}

	/** DRAFTING or RETURNED → SIGNING, with the next revision. */
	void submit() {
		requireStatus(PlanStatus.DRAFTING, PlanStatus.RETURNED);
		state = state.submitted();
	}

	/** SIGNING → where the submission came from. */
	void giveBack() {
		requireStatus(PlanStatus.SIGNING);
		state = state.with((state.round() == 1) ? PlanStatus.DRAFTING : PlanStatus.RETURNED);
	}

	/**
	 * SIGNING or IN_REVIEW → where the submission came from; where somebody has already
	 * given an opinion on the text, into the next round.
	 */
	void withdraw(boolean spoken) {
		requireStatus(PlanStatus.SIGNING, PlanStatus.IN_REVIEW);
		state = spoken ? state.nextRound()
				: state.with((state.round() == 1) ? PlanStatus.DRAFTING : PlanStatus.RETURNED);
	}

	/** Anywhere → REVOKED, once. */
	void revoke() {
		if (state.status() == PlanStatus.REVOKED) {
			throw new Conflict("plan-moved-on", null, state.status());
		}
		state = state.with(PlanStatus.REVOKED);
	}

	/** SIGNING → IN_REVIEW. */
	void signOff() {
		requireStatus(PlanStatus.SIGNING);
		state = state.with(PlanStatus.IN_REVIEW);
	}

	/** IN_REVIEW → RETURNED, in the next round. */
	void returnToDrafter() {
		requireStatus(PlanStatus.IN_REVIEW);
		state = state.nextRound();
	}

	/** IN_REVIEW → APPROVED. */
	void approve(String number, Instant at) {
		requireStatus(PlanStatus.IN_REVIEW);
		state = state.approved(number, at);
	}

	/** More time for its unit, wherever the plan stands. */
	void extend(LocalDate until) {
		state = state.extended(until);
	}

	PlanView view() {
		return new PlanView(identity.id(), identity.campaignId(), identity.unitCode(), identity.unitPath(),
				identity.kind(), state.title(), state.status(), state.round(), state.revision(), state.version(),
				identity.parentPlanId(), state.number(), dueAt(), state.openedAt(), state.approvedAt());
	}

	private LocalDate dueAt() {
		LocalDate until = state.extendedUntil();
		return (until != null) ? until : identity.dueAt();
	}

	private void requireStatus(PlanStatus... allowed) {
		if (!Set.of(allowed).contains(state.status())) {
			throw new Conflict("plan-moved-on", null, state.status());
		}
	}

}
