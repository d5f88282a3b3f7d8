package io.campaignflow.instruction;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An instruction as others read it. {@code addressee} is a candidate group or an account,
 * {@code dueOn} the last day for the answer of this round, {@code answer} the latest one,
 * {@code reason} why it was asked again or withdrawn; null where there is none.
 */
public record InstructionView(String id, String number, String subjectType, String subjectId, String subjectTitle,
		String unitCode, String unitPath, String campaignId, String leader, String text, String addressee,
		LocalDate dueOn, InstructionStatus status, int round, int version, String answer, String reason,
		Instant givenAt, Instant endedAt) {

	/** As it stands after a move. */
	InstructionView moved(InstructionStatus to, LocalDate due, int inRound, String answered, String why, Instant end) {
		return new InstructionView(id, number, subjectType, subjectId, subjectTitle, unitCode, unitPath, campaignId,
				leader, text, addressee, due, to, inRound, version + 1, answered, why, givenAt, end);
	}

}
