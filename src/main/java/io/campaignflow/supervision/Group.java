package io.campaignflow.supervision;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import java.time.Instant;
import java.util.Arrays;

/**
 * A supervision group: every step of its life with what it asks for. Who may take a step
 * is decided by those who call; what may follow what is decided here.
 */
final class Group {

	private final GroupIdentity identity;

	private final int version;

	private GroupState state;

	Group(GroupIdentity identity, GroupState state, int version) {
		this.identity = identity;
		this.state = state;
		this.version = version;
	}

	static Group formed(GroupIdentity identity, String name, Instant now) {
		return new Group(identity, GroupState.formed(name, now), 0);
	}

	GroupIdentity identity() {
		return identity;
	}

	GroupState state() {
		return state;
	}

	int version() {
		return version;
	}

	Composition planned() {
		return state.planned();
	}

	boolean onDuty() {
		return state.onDutySince() != null && state.endedAt() == null;
	}

	/**
	 * @throws Conflict where somebody changed it since it was looked at
	 */
	void requireSeen(int seen) {
		if (seen != version) {
			throw new Conflict("group-changed-meanwhile", view());
		}
	}

	/** Other people or units, while the office has it. */
	void compose(String name, Composition composition) {
		require(GroupStatus.FORMING, GroupStatus.CONFIRMING);
		state = state.withName(name).withPlanned(composition.rememberedFrom(planned()));
	}

	/** People are chosen; units come next. */
	void submit() {
		require(GroupStatus.FORMING);
		state = state.withStatus(GroupStatus.CONFIRMING);
	}

	/** Its units as proposed. */
	void propose(Composition composition) {
		require(GroupStatus.CONFIRMING);
		state = state.withPlanned(composition);
	}

	void confirm(Actor by) {
		require(GroupStatus.CONFIRMING);
		state = state.withStatus(GroupStatus.APPROVING).withConfirmedBy(by.account());
	}

	/**
	 * @throws NotAllowed for whoever confirmed it
	 */
	void requireMayApprove(Actor by) {
		if (by.account().equals(state.confirmedBy())) {
			throw new NotAllowed("group-four-eyes");
		}
	}

	void approve(Actor by) {
		require(GroupStatus.APPROVING);
		requireMayApprove(by);
		state = state.withStatus(GroupStatus.SIGNING).withApprovedBy(by.account()).withReason(null);
	}

	/** Back to the office, with a reason. */
	void giveBack(Actor by, String reason) {
		require(GroupStatus.APPROVING);
		requireMayApprove(by);
		state = state.withStatus(GroupStatus.CONFIRMING).withReason(reason);
	}

	/** The office takes it back before it is on duty as planned. */
	void recall(String reason) {
		require(GroupStatus.APPROVING, GroupStatus.SIGNING);
		state = state.withStatus(GroupStatus.CONFIRMING).withReason(reason);
	}

	/** One of its people signs for the dispatch, the work rules and the discipline. */
	void sign(String account, Instant now) {
		require(GroupStatus.SIGNING);
		requireUnsigned(account);
		state = state.withPlanned(planned().signedBy(account, now));
	}

	/** One of its people cannot go, with a reason. */
	void decline(String account, String reason) {
		require(GroupStatus.SIGNING);
		requireUnsigned(account);
		state = state.withStatus(GroupStatus.CONFIRMING).withReason(reason);
	}

	void requireUnsigned(String account) {
		if (!planned().unsigned().contains(account)) {
			throw new NotAllowed("group-sign-for-oneself");
		}
	}

	/** Everybody has signed. */
	void activate(Instant now) {
		require(GroupStatus.SIGNING);
		state = state.withStatus(GroupStatus.ACTIVE)
			.withOnDutySince((state.onDutySince() == null) ? now : state.onDutySince());
	}

	/** A group on duty gets other people or units. */
	void change(String name, Composition composition, String reason) {
		require(GroupStatus.ACTIVE);
		state = state.withStatus(GroupStatus.CONFIRMING)
			.withName(name)
			.withPlanned(composition.rememberedFrom(planned()))
			.withReason(reason);
	}

	/**
	 * Given up: one that was never on duty ends, one that is goes on as it is.
	 * @param before what the roster says
	 */
	void abandon(Composition before, Instant now) {
		require(GroupStatus.FORMING, GroupStatus.CONFIRMING);
		state = onDuty() ? state.withStatus(GroupStatus.ACTIVE).withPlanned(before.rememberedFrom(planned()))
				: state.withStatus(GroupStatus.ABANDONED).withEndedAt(now);
	}

	void askClosing(String reason) {
		require(GroupStatus.ACTIVE);
		state = state.withStatus(GroupStatus.CLOSING).withReason(reason);
	}

	void dissolve(ClosingReport report, Instant now) {
		require(GroupStatus.CLOSING);
		state = state.withStatus(GroupStatus.DISSOLVED).withReport(report).withEndedAt(now);
	}

	GroupView view() {
		return new GroupView(identity.id(), identity.issuingUnit(), identity.kind(), identity.campaignId(),
				identity.number(), state.name(), state.status(), version, state.reason(), state.formedAt(),
				state.onDutySince(), state.endedAt(), planned(), state.report());
	}

	private void require(GroupStatus... possible) {
		if (!Arrays.asList(possible).contains(state.status())) {
			throw new BusinessRuleViolation("group-not-now", state.status());
		}
	}

}
