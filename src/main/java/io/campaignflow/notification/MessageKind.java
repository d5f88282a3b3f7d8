package io.campaignflow.notification;

/**
 * What people are told of; they choose by kind how. Where one act gives somebody several
 * messages about the same subject, they get the one that stands last here.
 */
public enum MessageKind {

	/** A task is offered to somebody, or was given to them. */
	TASK,
	/** A deadline is near. */
	DUE_SOON,
	/** The answers to somebody's comments are there. */
	ANSWERED,
	/** What somebody asked for is decided. */
	DECIDED,
	/** Somebody is to know, and need not act. */
	COPIED,
	/** The figures of the morning. */
	BRIEFING,
	/** A circular came to the unit and is to be read. */
	CIRCULAR,
	/** A circular has not been read yet. */
	UNREAD,
	/** A leader is content with the answer to an instruction. */
	INSTRUCTION,
	/**
	 * A visit of a supervision group is announced or moved, or a plan of visits waits.
	 */
	VISIT,
	/** Somebody goes on a visit in place of another, since the group changed. */
	VISIT_PEOPLE,
	/** Somebody goes on a visit no more, since they left the group. */
	VISIT_LEFT,
	/** A visit does not take place. */
	VISIT_OFF,
	/** A resident wrote to the office. */
	REQUEST,
	/** A supervision group comes to a unit, changes there, or is dissolved. */
	GROUP,
	/** Somebody stays away from a unit from now on. */
	RECUSAL,
	/** Somebody need not stay away from a unit any more. */
	RECUSAL_OFF,
	/** The instructors of a township were changed, or their list was handed in. */
	INSTRUCTORS,
	/** The deadline of a plan was put off. */
	EXTENDED,
	/** A launch opened all its plans. */
	LAUNCHED,
	/** A plan was withdrawn or revoked. */
	STOPPED,
	/** A plan came back to be changed. */
	RETURNED,
	/** A plan is approved and published. */
	APPROVED,
	/** The number of a rectification item is cancelled. */
	CLOSED,
	/** A closed rectification item is opened again. */
	REOPENED,
	/** A deadline has passed. */
	OVERDUE,
	/** What others let lie is brought before somebody. */
	ESCALATED,
	/** Somebody asks them to hurry. */
	URGED;

	/** Whether it goes out at once also to people who want a digest. */
	public boolean urgent() {
		return this == BRIEFING || this == OVERDUE || this == ESCALATED || this == URGED;
	}

	/** Whether also the one whose act it follows from is told. */
	boolean toldToActor() {
		return this == LAUNCHED;
	}

}
