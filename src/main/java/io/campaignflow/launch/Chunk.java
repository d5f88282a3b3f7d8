package io.campaignflow.launch;

import io.campaignflow.plan.UnitPlans;

/**
 * A part of a launch that is opened in one transaction: the {@code units} of a level
 * after {@code afterCode} (empty: from the start) up to and including {@code lastCode}.
 * {@code wave} is the level's ordinal: upper levels first.
 */
record Chunk(String id, String launchId, int n, int wave, String afterCode, String lastCode, int units, State state) {

	/** Units opened in one transaction. */
	static final int SIZE = UnitPlans.AT_ONCE;

	/** Where a chunk stands. */
	enum State {

		PENDING, STARTED, DONE

	}

}
