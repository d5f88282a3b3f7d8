package io.campaignflow.instruction.events;

import io.campaignflow.shared.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What happens to a leader's instruction. */
public sealed interface InstructionEvent extends DomainEvent {

	String instructionId();

	@Override
	default String subjectType() {
		return "instruction";
	}

	@Override
	default String subjectId() {
		return instructionId();
	}

	/** {@code addressee} is an account or a candidate group. */
	record InstructionGiven(String instructionId, String number, String text, String addressee, LocalDate dueOn,
			String actor) implements InstructionEvent {
	}

	/** The same, in the history of what it is about. */
	record SubjectInstructed(String subjectType, String subjectId, String instructionId, String number, String text,
			String actor) implements InstructionEvent {
	}

	record InstructionAnswered(String instructionId, String text, String actor) implements InstructionEvent {
	}

	/** The same, in the history of what it is about. */
	record SubjectInstructionAnswered(String subjectType, String subjectId, String instructionId, String number,
			String text, String actor) implements InstructionEvent {
	}

	/** The leader wants to hear more. */
	record InstructionAskedAgain(String instructionId, String reason, LocalDate dueOn,
			String actor) implements InstructionEvent {
	}

	record AnswerAccepted(String instructionId, String addressee, String actor) implements InstructionEvent {
	}

	record InstructionWithdrawn(String instructionId, String reason, String addressee,
			String actor) implements InstructionEvent {
	}

	/** Its open task is due soon. */
	record InstructionDueSoon(String instructionId, String kind, List<String> holders, Instant due,
			String actor) implements InstructionEvent {
	}

	/** Its open task is overdue; {@code escalatedTo} learns of it. */
	record InstructionOverdue(String instructionId, String kind, List<String> holders, Instant due,
			List<String> escalatedTo, String actor) implements InstructionEvent {
	}

}
