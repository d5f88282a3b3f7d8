package io.campaignflow.instruction;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One instruction with its guarded moves: answered by those it is addressed to, accepted,
 * asked again or withdrawn by its leader alone.
 */
final class Instruction {

	static final int LONGEST = 2000;

	static final int REASON = 500;

	private InstructionView state;

	Instruction(InstructionView state) {
		this.state = state;
	}

	InstructionView view() {
		return state;
	}

	void answer(String text) {
		require(InstructionStatus.OPEN);
		String said = said("text", text, LONGEST, "instruction-answer-missing");
		state = state.moved(InstructionStatus.ANSWERED, state.dueOn(), state.round(), said, state.reason(), null);
	}

	void accept(Actor actor, Instant now) {
		requireLeader(actor);
		require(InstructionStatus.ANSWERED);
		state = state.moved(InstructionStatus.DONE, state.dueOn(), state.round(), state.answer(), null, now);
	}

	void askAgain(Actor actor, String reason, LocalDate due) {
		requireLeader(actor);
		require(InstructionStatus.ANSWERED);
		String said = said("text", reason, REASON, "instruction-reason-missing");
		state = state.moved(InstructionStatus.OPEN, due, state.round() + 1, state.answer(), said, null);
	}

	void withdraw(Actor actor, int version, String reason, Instant now) {
		requireLeader(actor);
		if (!state.status().running()) {
			throw new Conflict("instruction-over", null, state.number());
		}
		if (version != state.version()) {
			throw new Conflict("instruction-changed-meanwhile", null);
		}
		String said = said("reason", reason, REASON, "instruction-reason-missing");
		state = state.moved(InstructionStatus.WITHDRAWN, state.dueOn(), state.round(), state.answer(), said, now);
	}

	void requireLeader(Actor actor) {
		if (!actor.account().equals(state.leader()) || actor.behalf() != null) {
			throw new NotAllowed("instruction-leader-only");
		}
	}

	private void require(InstructionStatus status) {
		if (state.status() != status) {
			throw new Conflict(state.status().running() ? "instruction-changed-meanwhile" : "instruction-over", null,
					state.number());
		}
	}

	static String said(String field, String text, int longest, String missing) {
		Texts.fault(field, text, longest, missing).ifPresent(fault -> {
			throw new BusinessRuleViolation("instruction-incomplete", List.of(fault));
		});
		return text.strip();
	}

}
