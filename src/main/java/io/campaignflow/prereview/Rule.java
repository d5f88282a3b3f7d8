package io.campaignflow.prereview;

import io.campaignflow.plan.Ground;

/** What the machine looks for, each under the ground of return it speaks for (F3). */
public enum Rule {

	/** Nothing in the plan has to do with a requirement. */
	REQUIREMENT_ABSENT(Ground.INTENT_NOT_REFLECTED),
	/** A text answers a requirement, but it is not placed there. */
	REQUIREMENT_UNPLACED(Ground.INTENT_NOT_REFLECTED),
	/** A requirement is placed where the text has nothing to do with it. */
	PLACEMENT_DOUBTFUL(Ground.INTENT_NOT_REFLECTED),
	/** A figure or day differs from what a guiding document names. */
	FIGURE_CONTRADICTED(Ground.INTENT_NOT_REFLECTED),
	/** A passage stands in another plan that was submitted before. */
	COPIED_PASSAGE(Ground.LOCAL_CHARACTER_MISSING),
	/** A unit outside the own line is named. */
	FOREIGN_NAME(Ground.LOCAL_CHARACTER_MISSING),
	/** The same between quotation marks. */
	FOREIGN_NAME_QUOTED(Ground.LOCAL_CHARACTER_MISSING),
	/** An office of another kind of unit is named (县委 in the plan of a banner). */
	FOREIGN_OFFICE(Ground.LOCAL_CHARACTER_MISSING),
	/** A name was masked or never filled in. */
	MASKED_NAME(Ground.LOCAL_CHARACTER_MISSING),
	/** A measure without person, unit, deadline or indicator. */
	MEASURE_INCOMPLETE(Ground.NOT_OPERABLE),
	/** Words nobody can be held to. */
	EMPTY_WORDS(Ground.NOT_OPERABLE),
	/** Success cannot be counted. */
	INDICATOR_NOT_COUNTABLE(Ground.NOT_OPERABLE),
	/** Due before the campaign begins or after it ends. */
	DEADLINE_OUTSIDE(Ground.NOT_OPERABLE),
	/** One person answers for more measures than they can carry. */
	PERSON_OVERLOADED(Ground.NOT_OPERABLE),
	/** No sum of money where a requirement asks for one. */
	BUDGET_MISSING(Ground.NOT_OPERABLE),
	/** No number of staff where a requirement asks for it. */
	STAFF_MISSING(Ground.NOT_OPERABLE),
	/** Longer or shorter than the campaign wants plans. */
	LENGTH_OUTSIDE(Ground.NOT_OPERABLE),
	/** A sentence too long to be followed. */
	SENTENCE_LONG(Ground.NOT_OPERABLE);

	private final Ground ground;

	Rule(Ground ground) {
		this.ground = ground;
	}

	public Ground ground() {
		return ground;
	}

}
