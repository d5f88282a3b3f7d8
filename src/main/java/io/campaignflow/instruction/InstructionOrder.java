package io.campaignflow.instruction;

/**
 * What a leader writes: on what ({@code plan}, {@code unit} or {@code item} and its id),
 * to whom (a candidate group such as {@code HEAD@150203}, or an account), to be answered
 * within so many working days.
 */
public record InstructionOrder(String subjectType, String subjectId, String text, String addressee,
		Integer workingDays) {
}
