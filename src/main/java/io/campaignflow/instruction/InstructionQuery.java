package io.campaignflow.instruction;

/**
 * Filters of the list; null means any. {@code unit} means the unit and all below it;
 * {@code late}: only those whose answer is overdue.
 */
public record InstructionQuery(Which view, InstructionStatus status, String campaign, String unit, boolean late,
		String subjectType, String subjectId, String text) {

	/** GIVEN: mine; TO_ANSWER: waiting for my answer; ALL: whatever I see. */
	public enum Which {

		ALL, GIVEN, TO_ANSWER

	}

	/** All about one subject. */
	public static InstructionQuery about(String type, String id) {
		return new InstructionQuery(Which.ALL, null, null, null, false, type, id, null);
	}

}
