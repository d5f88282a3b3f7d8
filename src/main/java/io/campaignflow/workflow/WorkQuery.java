package io.campaignflow.workflow;

/**
 * Filters of a worklist; null means any. {@code unit} means the unit and those below it.
 */
public record WorkQuery(View view, String kind, String campaign, String unit, String subjectId, Due due) {

	/**
	 * MINE: assigned to me, offered to my groups, or to be done for somebody who is away;
	 * GROUPS: offered to my groups; DONE: completed by me; SENT: begun by me, however far
	 * it is; WAITING: passed my hands, now with others.
	 */
	public enum View {

		MINE, GROUPS, DONE, SENT, WAITING

	}

	/** By urgency. */
	public enum Due {

		LATE, TODAY, SOON, LATER

	}

	public static WorkQuery of(View view) {
		return new WorkQuery(view, null, null, null, null, null);
	}

}
